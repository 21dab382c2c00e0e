import {memoryStore} from '../../src/server.ts';
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

const checkpoints = 10;

/** Sends callbacks to the kit and looks at its heap ten times on the way. */
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
      await measure(kit.url, callbacks / checkpoints, route.next);
      seen.push({callbacks: (at * callbacks) / checkpoints, ...(await kit.heap())});
    }
    return seen;
  } finally {
    await Promise.all([kit.end(), sandbox.end()]);
  }
}

/** Bytes of heap that a callback left behind, after the first checkpoint, when everything is loaded and compiled. */
export function bytesKept(seen: readonly Checkpoint[]): number {
  const [first] = seen;
  const last = seen.at(-1);
  if (first === undefined || last === undefined || first === last) return 0;
  return (last.heapUsed - first.heapUsed) / (last.callbacks - first.callbacks);
}
