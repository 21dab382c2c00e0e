/**
 * The kit behind Node's own server, in a process of its own. Arguments: where the sandbox is, and the store: a path or a
 * PostgreSQL URL. Tells its parent where it is, and the size of its heap when asked.
 */
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setTimeout} from 'node:timers/promises';
import {toNodeHandler} from '../../src/server-node.ts';
import {createKit} from './create-kit.ts';
import {openStore} from './open-store.ts';

const [dinteroUrl = '', where = ''] = process.argv.slice(2);
const server = createServer(toNodeHandler(createKit(dinteroUrl, openStore(where)).fetch));
server.listen(0, '127.0.0.1', () => {
  process.send?.({url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`});
});

process.on('message', async () => {
  // What has a finalizer, as requests and signals do, is only free after another collection.
  for (let time = 0; time < 5; time += 1) {
    globalThis.gc?.();
    await setTimeout(20);
  }
  const {heapUsed, rss} = process.memoryUsage();
  process.send?.({heapUsed, rss});
});
