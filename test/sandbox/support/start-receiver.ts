import {createServer, type IncomingHttpHeaders} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {TestContext} from 'node:test';
import {waitUntil} from './wait-until.ts';

/** A callback as the shop got it. */
export interface ReceivedCallback {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A shop's server that only listens for callbacks. */
export interface Receiver {
  readonly url: string;
  readonly received: readonly ReceivedCallback[];
  /** The first so many callbacks, once they are there. */
  first(count: number): Promise<readonly ReceivedCallback[]>;
}

/** Starts a receiver that answers with these statuses, the last one again and again; 0 does not answer at all. */
export async function startReceiver(t: TestContext, ...statuses: number[]): Promise<Receiver> {
  const received: ReceivedCallback[] = [];
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    const status = statuses[Math.min(received.length, statuses.length - 1)] ?? 204;
    received.push({
      method: request.method ?? '',
      url: new URL(request.url ?? '', 'http://localhost'),
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    });
    if (status > 0) response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/callback`,
    received,
    first: (count) => waitUntil(() => received.length >= count && received.slice(0, count)),
  };
}
