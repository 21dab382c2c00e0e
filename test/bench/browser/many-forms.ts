import type {Browser, Page} from 'playwright-core';
import type {Contender} from './contenders.ts';
import {type OpenPage, withPage} from './open-page.ts';

/** A page with so many forms. */
export interface ManyForms {
  /** Bytes that scripts hold after garbage collection, and the page's objects behind them. */
  readonly heap: number;
  /** Bytes of the page's own objects: elements, styles. */
  readonly elements: number;
  /** Milliseconds of the main thread's processor time from the first form made to the last one painted. */
  readonly work: number;
}

/** Puts so many forms on the shop's page. */
export function mountMany(
  browser: Browser,
  origin: string,
  contender: Contender,
  forms: number,
): Promise<ManyForms> {
  return withPage(browser, contender, {}, async (open) => {
    await openEmptyPage(open.page, origin, contender);
    const before = await workSoFar(open);
    await open.page.evaluate(mountForms, forms);
    const work = (await workSoFar(open)) - before;
    await open.page.waitForLoadState('networkidle');
    return {...(await heapOf(open)), work};
  });
}

/** Opens the shop's page without a form, with the contender's scripts at the ready. */
export async function openEmptyPage(page: Page, origin: string, {name}: Contender): Promise<void> {
  await page.goto(`${origin}/empty/${name}`);
  await page.waitForLoadState('networkidle');
}

/** Makes forms and waits until all of them can be seen. Runs in the page. */
export async function mountForms(forms: number): Promise<void> {
  const {content} = document.querySelector('#form') as HTMLTemplateElement;
  const checkout = document.querySelector('#checkout');
  for (let form = 0; form < forms; form += 1) {
    const place = document.createElement('div');
    checkout?.append(place);
    if (window.mountForm) window.mountForm(place);
    else place.append(content.cloneNode(true));
  }
  if (forms > 0) await window.bench.until(forms);
}

/** What is held once everything that nobody holds is gone. */
export async function heapOf({cdp}: OpenPage): Promise<{heap: number; elements: number}> {
  for (let time = 0; time < 3; time += 1) await cdp.send('HeapProfiler.collectGarbage');
  const usage = await cdp.send('Runtime.getHeapUsage');
  return {heap: usage.usedSize, elements: usage.embedderHeapUsedSize};
}

async function workSoFar({cdp}: OpenPage): Promise<number> {
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
  const {metrics} = await cdp.send('Performance.getMetrics');
  return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}
