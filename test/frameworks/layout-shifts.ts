import type {Page} from '@playwright/test';

/** Watches for what moves without the shopper's doing, from the next page on. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, {shifts});
    const note = (entries: PerformanceObserverEntryList) =>
      shifts.push(...entries.getEntries().map((entry) => (entry as unknown as {value: number}).value));
    new PerformanceObserver(note).observe({type: 'layout-shift', buffered: true});
  });
}

/** The shifts of the page that is shown, each as Chromium's layout instability score. */
export function layoutShifts(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return (window as unknown as {shifts: number[]}).shifts;
  });
}
