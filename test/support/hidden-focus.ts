import type {Page} from '@playwright/test';

/**
 * The stops of the Tab key through a page that cannot be seen when they have the focus, or whose focus shows no ring, a
 * line each.
 *
 * Source: WCAG 2.2, 2.4.7 and 2.4.11.
 */
export async function hiddenFocus(page: Page, stops: number): Promise<readonly string[]> {
  const hidden: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    hidden.push(...(await page.evaluate(lookAtFocus)));
  }
  return hidden;
}

function lookAtFocus(): string[] {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body) return [];
  const {left, top, width, height} = focused.getBoundingClientRect();
  const spots = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height] as const),
  );
  const root = focused.getRootNode() as Document | ShadowRoot;
  const isSeen = spots.some(([x, y]) => focused.contains(root.elementFromPoint(x, y)));
  const {outlineStyle, outlineWidth} = getComputedStyle(focused);
  const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  const name = `${focused.localName} ${focused.getAttribute('name') ?? focused.textContent?.trim()}`;
  return [...(isSeen ? [] : [`${name} is hidden`]), ...(hasRing ? [] : [`${name} has no ring`])];
}
