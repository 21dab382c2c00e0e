/** Registers a tag, unless the page has it already: two copies of the script get along. Does nothing without a DOM. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (globalThis.customElements && !customElements.get(tag)) customElements.define(tag, element);
}
