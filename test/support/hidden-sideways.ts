import type {Page} from '@playwright/test';

/** How many pixels of a page, or of a frame in it, can only be seen by scrolling sideways. */
export async function hiddenSideways(page: Page): Promise<number> {
  const widths = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const {scrollWidth, clientWidth} = document.documentElement;
        return scrollWidth - clientWidth;
      }),
    ),
  );
  return Math.max(...widths);
}
