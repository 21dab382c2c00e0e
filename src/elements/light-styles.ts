import type {CSSResultOrNative, LitElement, ReactiveController} from 'lit';

/** The styles that a document, or a shadow root around the widget, has been given. */
const given = new WeakMap<Node, Set<readonly CSSResultOrNative[]>>();

/**
 * Gives an element that draws into the page instead of a shadow the same looks, wherever it is put: its rules stand
 * below the tag's name in a constructed style sheet, which a strict content security policy allows.
 */
export class LightStyles implements ReactiveController {
  readonly #host: LitElement;
  readonly #styles: readonly CSSResultOrNative[];

  /** Takes the looks that the element's class has, unless others are named. */
  constructor(
    host: LitElement,
    styles: readonly CSSResultOrNative[] = (host.constructor as typeof LitElement).elementStyles,
  ) {
    this.#host = host;
    this.#styles = styles;
    host.addController(this);
  }

  hostConnected(): void {
    const {localName} = this.#host;
    const root = this.#host.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    const all = given.get(root) ?? new Set();
    if (all.has(this.#styles)) return;
    given.set(root, all.add(this.#styles));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(this.#styles.map((style) => lightCss(textOf(style), localName)).join(''));
    root.adoptedStyleSheets.push(sheet);
  }
}

/** The rules of a shadow's style sheet for an element that has none: `:host` becomes the tag itself. */
export function lightCss(css: string, tag: string): string {
  const keyframes = css.match(/@keyframes[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g) ?? [];
  const rules = keyframes.reduce((rest, block) => rest.replace(block, ''), css);
  const own = rules.replace(/:host\(([^)]*)\)/g, '&$1').replaceAll(':host', '&');
  return `${tag} {${own}}${keyframes.join('')}`;
}

function textOf(style: CSSResultOrNative): string {
  return 'cssText' in style ? style.cssText : [...style.cssRules].map(({cssText}) => cssText).join('');
}
