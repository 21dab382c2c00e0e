import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {TestContext} from 'node:test';

/** Starts a shop that does something about each callback before it answers 204; its callback address. */
export async function startShop(
  t: TestContext,
  hear: (transactionId: string) => Promise<void>,
): Promise<string> {
  const server = createServer(async (request, response) => {
    const {searchParams} = new URL(request.url ?? '', 'http://localhost');
    await hear(searchParams.get('transaction_id') ?? '');
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}/callback`;
}
