import type {Page} from '@playwright/test';

/** A shift of the layout, as the browser counts it: what had moved in view without anybody asking for it. */
export interface LayoutShift {
  readonly value: number;
  /** What moved. */
  readonly moved: readonly string[];
}

declare global {
  interface Window {
    layoutShifts: LayoutShift[];
  }
}

/** Has a page keep every shift from its first moment on. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.layoutShifts = [];
    const note = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries()) {
        const {value, sources} = entry as PerformanceEntry & {
          value: number;
          sources: readonly {node?: Node}[];
        };
        window.layoutShifts.push({value, moved: sources.map(({node}) => node?.nodeName ?? 'gone')});
      }
    };
    new PerformanceObserver(note).observe({type: 'layout-shift', buffered: true});
  });
}

/** Every shift until now; what has just been drawn is counted too. */
export async function layoutShifts(page: Page): Promise<readonly LayoutShift[]> {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn)))),
  );
  return page.evaluate(() => window.layoutShifts);
}
