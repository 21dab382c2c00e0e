/** One of the widget's elements as a page wrote it: anything may stand in its properties. */
export interface WidgetElement extends HTMLElement {
  readonly backend?: unknown;
  readonly order?: unknown;
  readonly mode?: unknown;
  readonly locale?: unknown;
  readonly country?: unknown;
  readonly product?: unknown;
  readonly offer?: unknown;
  readonly prefill?: unknown;
  readonly fields?: unknown;
  readonly messages?: unknown;
  readonly updateComplete?: Promise<unknown>;
  /** Its words, once they are there. */
  readonly words?: {readonly form: unknown};
}

const tags = 'invoice-checkout, invoice-return';

/** Every widget below a root, through shadow roots that are open. */
export function findWidgets(root: ParentNode = document): readonly WidgetElement[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
    shadowRoot ? findWidgets(shadowRoot) : [],
  );
  return [...root.querySelectorAll<WidgetElement>(tags), ...inside];
}

/** The text that a property or attribute holds; nothing for anything else, and for nothing. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
