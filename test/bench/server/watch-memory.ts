import {memoryStore} from '../../../src/server.ts';
import {tokensOf} from './compare.ts';
import {createKit} from './create-kit.ts';
import {measure} from './measure.ts';
import {payPurchases} from './pay-purchases.ts';
import {benchRoutes} from './routes.ts';
import {startProcess} from './start-process.ts';

/** The kit's memory after so many callbacks, all garbage collected. */
export interface Checkpoint {
  readonly callbacks: number;
  /** Bytes. */
  readonly heapUsed: number;
  /** Bytes of the whole process. */
  readonly rss: number;
}

const checkpoints = 5;

/** Sends callbacks to the kit and looks at its heap on the way. */
export async function watchMemory(where: string, callbacks: number): Promise<readonly Checkpoint[]> {
  const sandbox = await startProcess('sandbox-process.ts');
  const kit = await startProcess('kit-process.ts', sandbox.url, where);
  try {
    const {orderToken} = createKit(sandbox.url, memoryStore());
    const paid = await payPurchases(kit.url, sandbox.url, await tokensOf(orderToken, 'paid', 100));
    const route = benchRoutes({tokens: [], paid}).find(({name}) => name === 'GET /callback');
    if (route === undefined) throw new Error('Callbacks are measured no more');
    const seen: Checkpoint[] = [];
    for (let at = 1; at <= checkpoints; at += 1) {
      await measure(kit, callbacks / checkpoints, route.next);
      const {heapUsed, rss} = await kit.usage('collected');
      seen.push({callbacks: (at * callbacks) / checkpoints, heapUsed, rss});
    }
    return seen;
  } finally {
    await Promise.all([kit.end(), sandbox.end()]);
  }
}

/**
 * Bytes of heap that a callback leaves behind: what the least of the second half holds more than the least of the first,
 * as no collection is complete. The first checkpoint is left out: until then code is loaded and compiled.
 */
export function bytesKept([, ...seen]: readonly Checkpoint[]): number {
  const middle = Math.ceil(seen.length / 2);
  const [early, late] = [leastOf(seen.slice(0, middle)), leastOf(seen.slice(-middle))];
  return (late.heapUsed - early.heapUsed) / Math.max(1, late.callbacks - early.callbacks);
}

function leastOf(seen: readonly Checkpoint[]): Checkpoint {
  return seen.reduce((least, each) => (each.heapUsed < least.heapUsed ? each : least));
}
