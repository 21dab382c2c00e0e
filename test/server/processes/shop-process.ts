/**
 * A shop's backend as one process of several: `node shop-process.ts OPTIONS`. Sends its address to its parent, writes what
 * it is told to a file at once, and ends in order on SIGTERM.
 */
import {appendFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createInvoiceBackend} from '../../../src/server/create-invoice-backend.ts';
import {toNodeHandler} from '../../../src/server/node/to-node-handler.ts';
import {order, shopOptions} from '../support/create-shop.ts';
import {openStore} from './open-store.ts';

/** What a process is started with, as JSON. */
export interface ShopProcessOptions {
  /** Of PostgreSQL a connection string, of SQLite a path. */
  readonly store: string;
  readonly dintero: string;
  /** The file for what it is told: a line with instant and key each. */
  readonly heard: string;
  /** Milliseconds that its clock is ahead. */
  readonly ahead: number;
}

/** Milliseconds from the shop's taking note to its answer: enough to be killed between. */
const work = 2;

const {store: place, dintero, heard, ahead}: ShopProcessOptions = JSON.parse(process.argv[2] ?? '');
const store = openStore(place, 6);
const backend = createInvoiceBackend({
  ...shopOptions(),
  dintero: {...shopOptions().dintero, apiUrl: dintero, checkoutUrl: dintero},
  orders: {find: (merchant_reference) => ({...order, merchant_reference})},
  store,
  now: () => Date.now() + ahead,
  onSettled: async (_, {key}) => {
    appendFileSync(heard, `${Date.now()} ${key}\n`);
    await new Promise((resolve) => setTimeout(resolve, work));
  },
});

const server = createServer(toNodeHandler(backend.fetch));
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
process.on('SIGTERM', async () => {
  await backend.stop();
  await store.close();
  process.exit();
});
