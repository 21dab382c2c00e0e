import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after} from 'node:test';
import type {NodeHandler} from '../../../src/server/node/to-node-handler.ts';

/** Starts a server on any free port of this machine, for the length of the tests; what answers is made for its origin. */
export async function listening(create: (origin: string) => NodeHandler): Promise<string> {
  const server = createServer();
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const handler = create(origin);
  server.on('request', (request, response) => void handler(request, response));
  return origin;
}
