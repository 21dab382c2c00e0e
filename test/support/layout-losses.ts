import type {Page} from '@playwright/test';

/**
 * What of a page cannot be read or reached without scrolling in two directions, a line each: a page that is wider than
 * its window, text that is cut off, and elements that stand out of the window sideways.
 *
 * Source: WCAG 2.2, 1.4.4, 1.4.10 and 1.4.12.
 */
export function layoutLosses(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        element.shadowRoot ? [element, ...within(element.shadowRoot)] : [element],
      );
    const {scrollWidth, clientWidth} = document.documentElement;
    const shown = within(document.body).filter(
      (element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none',
    );
    const isCut = (element: Element): boolean => {
      const {overflowX, overflowY} = getComputedStyle(element);
      const sideways = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const upright =
        overflowY !== 'visible' && overflowY !== 'auto' && element.scrollHeight > element.clientHeight + 1;
      return element.clientWidth > 0 && !element.matches('input, select, iframe') && (sideways || upright);
    };
    const named = (element: Element) =>
      `${element.localName} “${element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
    const isOut = (element: Element): boolean => {
      const {left, right, width} = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > clientWidth + 1);
    };
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : []),
      ...shown
        .filter((element) => !element.closest('.heard, .company-count'))
        .flatMap((element) => [
          ...(isCut(element) ? [`${named(element)} is cut`] : []),
          ...(isOut(element) ? [`${named(element)} stands out`] : []),
        ]),
    ];
  });
}
