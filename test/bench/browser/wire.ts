import type {Browser} from 'playwright-core';
import type {Contender} from './contenders.ts';
import {withPage} from './open-page.ts';

/** What a first load costs apart from time; the same in every run. */
export interface Wire {
  /** Bytes of JavaScript asked for before the form could be used, brotli 11, without headers. */
  readonly script: number;
  /** The same with style sheets and data; the shop's own style sheet is left out. */
  readonly all: number;
  readonly requests: number;
}

/** Weighs what a page asks for until its form is there. */
export function weighWire(browser: Browser, origin: string, contender: Contender): Promise<Wire> {
  return withPage(browser, contender, {}, async ({page}) => {
    await page.goto(`${origin}/page/${contender.name}`);
    if (contender.field.length > 0) await page.waitForFunction(() => window.bench.visible !== undefined);
    return page.evaluate(() => {
      const visible = window.bench.visible ?? 0;
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const asked = entries.filter(
        ({name, startTime, responseStatus}) =>
          startTime < visible &&
          responseStatus === 200 &&
          !name.endsWith('storefront.css') &&
          name.startsWith('http'),
      );
      const sum = (some: readonly PerformanceResourceTiming[]) =>
        some.reduce((bytes, {encodedBodySize}) => bytes + encodedBodySize, 0);
      return {
        script: sum(asked.filter(({name}) => name.endsWith('.js'))),
        all: sum(asked),
        requests: asked.length,
      };
    });
  });
}
