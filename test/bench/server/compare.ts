import {memoryStore} from '../../../src/server.ts';
import {median} from '../median.ts';
import {createKit} from './create-kit.ts';
import {measure, type Speed} from './measure.ts';
import {payPurchases} from './pay-purchases.ts';
import {benchRoutes} from './routes.ts';
import {startProcess} from './start-process.ts';

/** How much is measured. */
export interface CompareOptions {
  /** Rounds of every route on both servers; the middle one counts. */
  readonly rounds: number;
  /** Requests of one route in one round on one server. */
  readonly requests: number;
}

/** One route, by the kit and by a bare Hono handler that makes the same calls. */
export interface Comparison {
  readonly route: string;
  readonly kit: Speed;
  readonly bare: Speed;
  /** The kit's share of the bare handler's requests a second: the median of the rounds. */
  readonly ratio: number;
}

/**
 * Measures the kit on a store beside the bare routes, in turns, so that whatever else the machine does meets both: each
 * round gives every route to both, and the next round begins with the other.
 */
export async function compare(
  where: string,
  {rounds, requests}: CompareOptions,
): Promise<readonly Comparison[]> {
  const sandbox = await startProcess('sandbox-process.ts');
  const [kit, bare] = await Promise.all([
    startProcess('kit-process.ts', sandbox.url, where),
    startProcess('bare-process.ts', sandbox.url),
  ]);
  try {
    const {orderToken} = createKit(sandbox.url, memoryStore());
    const paid = await payPurchases(kit.url, sandbox.url, await tokensOf(orderToken, 'paid', 100));
    const routes = benchRoutes({tokens: await tokensOf(orderToken, 'open', (rounds + 1) * requests), paid});
    for (const {next} of routes) {
      for (const server of [kit, bare]) await measure(server, Math.ceil(requests / 4), next);
    }

    const measured = routes.map((route) => ({...route, kit: [] as Speed[], bare: [] as Speed[]}));
    for (let round = 0; round < rounds; round += 1) {
      for (const route of measured) {
        const turns = [
          {server: kit, speeds: route.kit},
          {server: bare, speeds: route.bare},
        ];
        for (const {server, speeds} of round % 2 === 0 ? turns : turns.reverse()) {
          speeds.push(await measure(server, requests, route.next));
        }
      }
    }
    return measured.map((route) => ({
      route: route.name,
      kit: middle(route.kit),
      bare: middle(route.bare),
      ratio: median(route.kit.map(({perSecond}, round) => perSecond / (route.bare[round]?.perSecond ?? 1))),
    }));
  } finally {
    await Promise.all([kit.end(), bare.end(), sandbox.end()]);
  }
}

function middle(speeds: readonly Speed[]): Speed {
  const of = (member: keyof Speed) => median(speeds.map((speed) => speed[member]));
  return {perSecond: of('perSecond'), p50: of('p50'), p95: of('p95'), p99: of('p99'), cpu: of('cpu')};
}

/** Tokens of so many orders. */
export async function tokensOf(
  orderToken: (reference: string) => Promise<string>,
  name: string,
  count: number,
): Promise<readonly string[]> {
  return Promise.all(Array.from({length: count}, (_, number) => orderToken(`${name}-${number}`)));
}
