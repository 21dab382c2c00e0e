import type {Browser} from 'playwright-core';
import type {Contender} from './contenders.ts';
import {type Slowness, withPage} from './open-page.ts';

/** One cold visit on a slow phone; times in milliseconds since the navigation. */
export interface FirstLoad {
  /** First paint of anything of the shop's page. */
  readonly paint: number;
  /** The form had been painted. NaN for the page without a form. */
  readonly visible: number;
  /** Sum of layout shifts. */
  readonly shift: number;
  /** Total blocking time. */
  readonly blocked: number;
}

/** A phone four times slower than this machine, on slow 4G. */
export const slowPhone: Slowness = {cpu: 4, slow4g: true};

/** How long a page is watched after its form was seen: for what moves late. */
const aftermath = 600;

/** Visits the shop's page with an empty cache. */
export function loadFirst(browser: Browser, origin: string, contender: Contender): Promise<FirstLoad> {
  return withPage(browser, contender, slowPhone, async ({page}) => {
    await page.goto(`${origin}/page/${contender.name}`);
    if (contender.field.length > 0) await page.waitForFunction(() => window.bench.visible !== undefined);
    await page.waitForTimeout(aftermath);
    return page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      visible: window.bench.visible ?? Number.NaN,
      shift: window.bench.shift,
      blocked: window.bench.blocked,
    }));
  });
}
