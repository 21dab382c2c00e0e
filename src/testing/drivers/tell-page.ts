/**
 * What a page shows of the checkout, in a sentence for messages of failing tests. Stands alone: the driver for
 * Playwright sends its text into the browser.
 */
export function tellPage(page: ParentNode): string {
  const below = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? below(each.shadowRoot) : []),
    ]);
  const own = page instanceof Element ? [page, ...(page.shadowRoot ? below(page.shadowRoot) : [])] : [];
  const elements = [...own, ...below(page)];
  const all = (selector: string) => elements.filter((each) => each.matches(selector));
  const list = (words: string, found: readonly (string | null | undefined)[]) =>
    found.length > 0 ? [`${words} ${[...new Set(found)].join(', ')}`] : [];
  const [host] = all('invoice-checkout, invoice-return');
  const place = location.origin + location.pathname;
  if (host === undefined && all('body[data-sid]').length > 0) return `Dintero’s page, at ${place}`;
  if (host === undefined) return `neither <invoice-checkout> nor <invoice-return>, at ${place}`;
  const tag = host.localName;
  if (customElements.get(tag) === undefined)
    return `<${tag}>, which nothing has defined: invoice-checkout/define does`;
  const fields = all('[part~="field"]');
  const says = all('[part~="trouble"], [part~="notice"]')
    .map((each) => each.textContent?.replace(/\s+/g, ' ').trim())
    .filter((words) => words);
  return [
    `<${tag}> in state ${host.getAttribute('data-state') ?? (all('invoice-options').length > 0 ? 'choosing' : 'loading')}`,
    ...list(
      'offered:',
      all('slot[name^="kravia."]').map((each) => each.getAttribute('name')),
    ),
    ...list(
      'fields:',
      fields.map((each) => each.querySelector('[name]')?.getAttribute('name')),
    ),
    ...list(
      'wrong:',
      fields.flatMap((each) => {
        const code = each.querySelector('[data-code]')?.getAttribute('data-code');
        return code ? [`${each.querySelector('[name]')?.getAttribute('name')} ${code}`] : [];
      }),
    ),
    ...list(
      'Dintero’s page',
      all('iframe').map(() => 'in a frame'),
    ),
    ...list(
      'a receipt',
      all('invoice-receipt').map(() => 'is shown'),
    ),
    ...list(
      'says',
      says.map((words) => `“${words}”`),
    ),
  ].join('; ');
}
