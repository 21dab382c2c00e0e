import type {Browser} from 'playwright-core';
import type {Contender} from './contenders.ts';
import {withPage} from './open-page.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
}

/** What Chromium's trace calls the work of scripts: compiled, evaluated, called back. */
const scripting = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.produceCache',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'MinorGC',
  'MajorGC',
]);

/**
 * Milliseconds that scripts keep the main thread of a processor four times slower, from the navigation until the form
 * is there. From a trace: the protocol's own `ScriptDuration` leaves out the evaluation of modules.
 */
export function timeScripts(browser: Browser, origin: string, contender: Contender): Promise<{busy: number}> {
  return withPage(browser, contender, {cpu: 4}, async ({page}) => {
    await browser.startTracing(page, {
      categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
    });
    await page.goto(`${origin}/page/${contender.name}`);
    if (contender.field.length > 0) await page.waitForFunction(() => window.bench.visible !== undefined);
    const {traceEvents} = JSON.parse((await browser.stopTracing()).toString()) as {traceEvents: TraceEvent[]};
    const threads: Record<string, TraceEvent[]> = {};
    for (const event of traceEvents) {
      if (event.ph !== 'X' || !scripting.has(event.name)) continue;
      const thread = `${event.pid} ${event.tid}`;
      threads[thread] ??= [];
      threads[thread].push(event);
    }
    return {busy: Math.max(0, ...Object.values(threads).map(together)) / 1000};
  });
}

/** What events take together; those within others count once. */
function together(events: readonly TraceEvent[]): number {
  let end = 0;
  let sum = 0;
  for (const {ts, dur = 0} of events.toSorted((one, other) => one.ts - other.ts)) {
    sum += Math.max(0, ts + dur - Math.max(ts, end));
    end = Math.max(end, ts + dur);
  }
  return sum;
}
