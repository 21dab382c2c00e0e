/** A tag as a wrapper sees it. What it is given in objects goes into properties, all else into attributes. */
export interface Tag {
  readonly name: string;
  /** The attribute for each prop that has one. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The props among them that are on or off. */
  readonly flags: readonly string[];
  readonly inputs: readonly string[];
  /** Whether a plain form may stand in for it: the prop `form`, in HTML, for the order of the prop `order`. */
  readonly takesForm: boolean;
  readonly events: readonly string[];
}

/** `<invoice-checkout>`, with every attribute, property and event that is not every element's. */
export const checkoutTag = {
  name: 'invoice-checkout',
  attributes: {
    backend: 'backend',
    order: 'order',
    mode: 'mode',
    locale: 'locale',
    country: 'country',
    product: 'product',
    disabled: 'disabled',
    noDraft: 'no-draft',
    render: 'render',
  },
  flags: ['disabled', 'noDraft'],
  inputs: ['offer', 'prefill', 'fields', 'messages'],
  takesForm: true,
  events: [
    'invoice-product-change',
    'invoice-country-change',
    'invoice-submit',
    'invoice-session',
    'invoice-complete',
    'invoice-cancel',
    'invoice-error',
    'invoice-state-change',
  ],
} as const satisfies Tag;

/** `<invoice-return>`, likewise. */
export const returnTag = {
  name: 'invoice-return',
  attributes: {backend: 'backend', locale: 'locale'},
  flags: [],
  inputs: ['messages'],
  takesForm: false,
  events: ['invoice-complete', 'invoice-cancel', 'invoice-error', 'invoice-state-change'],
} as const satisfies Tag;

/** The attributes of a tag: those that are off or unknown are left out, so that a server writes what a browser would. */
export function attributesOf(
  {attributes}: Tag,
  props: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const given = Object.entries(attributes).map(([prop, attribute]) => [attribute, props[prop]] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== false));
}
