import type {Page} from '@playwright/test';

/**
 * Targets of a page that are smaller than 24 by 24 CSS pixels and nearer to another than 24 pixels from middle to middle,
 * a line each. A radio button and its label are one target; links within a sentence are exempt.
 *
 * Source: WCAG 2.2, 2.5.8.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        element.shadowRoot ? [element, ...within(element.shadowRoot)] : [element],
      );
    const targets = within(document.body)
      .filter(
        (element) => element.matches('a, button, input, select, [role=option]') && element.checkVisibility(),
      )
      .map((element) => {
        const box = (element.closest('label') ?? element).getBoundingClientRect();
        return {element, box, x: box.x + box.width / 2, y: box.y + box.height / 2};
      });
    /** Browsers lay out in steps of a 64th, and tell them with an error of floating point. */
    const pixels = (length: number) => Math.round(length * 64) / 64;
    return targets
      .filter(({box}) => pixels(box.width) < 24 || pixels(box.height) < 24)
      .filter((small) =>
        targets.some((other) => other !== small && Math.hypot(other.x - small.x, other.y - small.y) < 24),
      )
      .map(
        ({element, box}) =>
          `${element.localName} “${element.textContent?.trim()}”: ${box.width} × ${box.height}`,
      );
  });
}
