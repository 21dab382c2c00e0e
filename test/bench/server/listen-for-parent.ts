import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setTimeout} from 'node:timers/promises';

/** What a server's process answers to its parent. */
export interface Usage {
  /** Milliseconds of processor time so far. */
  readonly cpu: number;
  /** Bytes in use after a full garbage collection. */
  readonly heapUsed: number;
  /** Bytes of the whole process. */
  readonly rss: number;
}

/** Lets a server listen on any port, tells the parent process where it is, and what it uses when asked. */
export function listenForParent(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    const {port} = server.address() as AddressInfo;
    process.send?.({url: `http://127.0.0.1:${port}`});
  });
  process.on('message', async (what) => {
    const {user, system} = process.cpuUsage();
    if (what === 'collected') await collectGarbage();
    const {heapUsed, rss} = process.memoryUsage();
    process.send?.({cpu: (user + system) / 1000, heapUsed, rss} satisfies Usage);
  });
}

/** Longer than any time-out of the kit: until it is over, it holds the call that it would have ended. */
const longestTimeout = 9_000;

/** What has a finalizer, as requests and signals do, is only free after another collection. */
async function collectGarbage(): Promise<void> {
  await setTimeout(longestTimeout);
  for (let time = 0; time < 5; time += 1) {
    globalThis.gc?.();
    await setTimeout(20);
  }
}
