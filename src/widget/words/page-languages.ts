/**
 * The languages a shopper reads, best first: the one the page says the element stands in, through shadow roots,
 * then the browser's. BCP 47.
 */
export function pageLanguages(element: Element): readonly string[] {
  const holder = element.closest<HTMLElement>('[lang]');
  if (holder?.lang) return [holder.lang, ...navigator.languages];
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? pageLanguages(root.host) : navigator.languages;
}
