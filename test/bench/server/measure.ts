import autocannon from 'autocannon';
import type {ServerProcess} from './start-process.ts';

/** One request of a measurement. */
export interface BenchRequest {
  readonly method: 'GET' | 'POST';
  /** Path and query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** How fast a server answered: requests a second, milliseconds until an answer, and its own work for one. */
export interface Speed {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Milliseconds of processor time for a request, whatever else the machine did. */
  readonly cpu: number;
}

/** How many requests are under way at the same time. */
const connections = 8;

/**
 * Sends so many requests, as fast as they are answered, each made when it is its turn.
 *
 * @throws Error when one is answered with something else than 2xx.
 */
export async function measure(
  server: ServerProcess,
  amount: number,
  next: () => BenchRequest,
): Promise<Speed> {
  const {url} = server;
  const latencies: number[] = [];
  const before = await server.usage('now');
  const strange = new Set<number>();
  const start = performance.now();
  let end = start;
  const setup = {url, connections, amount, requests: [{setupRequest: made(next)}]};
  const {errors} = await new Promise<autocannon.Result>((resolve, reject) => {
    autocannon(setup, (error, result) => (error ? reject(error) : resolve(result))).on(
      'response',
      (_client, status, _bytes, milliseconds) => {
        end = performance.now();
        latencies.push(milliseconds);
        if (status >= 300) strange.add(status);
      },
    );
  });
  if (errors > 0 || strange.size > 0) {
    throw new Error(`${url}: ${errors} requests without an answer, answers ${[...strange].join(', ')}`);
  }
  const after = await server.usage('now');
  latencies.sort((one, other) => one - other);
  const percentile = (share: number) => latencies[Math.ceil(latencies.length * share) - 1] ?? 0;
  return {
    perSecond: (latencies.length / (end - start)) * 1000,
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
    cpu: (after.cpu - before.cpu) / latencies.length,
  };
}

function made(next: () => BenchRequest) {
  return (request: autocannon.Request): autocannon.Request => ({...request, ...next()});
}
