import type {CSSResult, LitElement} from 'lit';

/** Gives an element further looks, in its shadow or in the page, however late they come; once is enough. */
export function dress(element: LitElement, styles: readonly CSSResult[]): void {
  const {renderRoot} = element;
  if (renderRoot instanceof ShadowRoot) {
    const sheets = styles.flatMap(({styleSheet}) => styleSheet ?? []);
    renderRoot.adoptedStyleSheets = [...new Set([...renderRoot.adoptedStyleSheets, ...sheets])];
  } else {
    void import('./light-styles.ts').then(
      ({LightStyles}) => new LightStyles(element, styles),
      () => {},
    );
  }
}
