import {createInvoiceBackend} from '../../../src/server/create-invoice-backend.ts';
import type {PurchaseStatus} from '../../../src/server/purchases/purchase-status.ts';
import {address, shopOptions} from '../support/create-shop.ts';
import {openStore} from './open-store.ts';
import {ScriptedDintero, stages} from './scripted-dintero.ts';
import {ShopProcesses, type Telling} from './shop-processes.ts';

/** How much comes over a shop. */
export interface StormOptions {
  /** Of PostgreSQL a connection string, of SQLite a path. */
  readonly store: string;
  readonly processes: number;
  readonly purchases: number;
  /** Callbacks of each purchase in each stage, one after the other to each process. */
  readonly callbacks: number;
  /** How many processes are killed meanwhile. */
  readonly kills: number;
}

/** What was left of it. */
export interface StormReport {
  /** Callbacks that each process took. */
  readonly taken: readonly number[];
  /** The sessions at Dintero, with their references. */
  readonly sessions: ReadonlyMap<string, string>;
  /** How many purchases the store has in each status that one may end in. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly tellings: readonly Telling[];
  /** The processes that were killed. */
  readonly killed: ReadonlySet<string>;
}

const everyStatus: readonly PurchaseStatus[] = [
  'open',
  'abandoned',
  'rejected',
  'expired',
  ...stages.map(({state}) => state),
  'cancelled',
  'failed',
];

/** Purchases that are in the air at the same time. */
const lanes = 48;
/** What a process died with is due again after two minutes, on the clock of those that live. */
const later = 10 * 60_000;

/**
 * Lets a shop of several processes open purchases, each asked for at two processes at once, and hear of their invoices by
 * many callbacks, doubled and out of order, while processes are killed; then waits until all that is due was told.
 */
export async function storm({
  store,
  processes,
  purchases,
  callbacks,
  kills,
}: StormOptions): Promise<StormReport> {
  const dintero = new ScriptedDintero();
  const shop = new ShopProcesses({store, dintero: await dintero.listen()});
  const slots = Array.from({length: processes}, (_, slot) => slot);
  const startAll = (ahead = 0) => Promise.all(slots.map((slot) => shop.start(slot, ahead)));
  try {
    await startAll();
    await openAll(shop, purchases, processes);

    const taken = slots.map(() => 0);
    const killing: Promise<void>[] = [];
    const killAfter = Math.floor((purchases * stages.length * callbacks) / (kills + 1));
    let sent = 0;
    const call = async (sessionId: string) => {
      const slot = sent % processes;
      sent += 1;
      if (sent % killAfter === 0 && killing.length < kills) killing.push(shop.kill(killing.length));
      const status = await shop.send(slot, `/callback?sid=${sessionId}`);
      taken[slot] = (taken[slot] ?? 0) + (status === 204 ? 1 : 0);
    };
    await inLanes([...dintero.sessions.keys()], (sessionId) => pay(sessionId, dintero, callbacks, call));
    await Promise.all(killing);

    await shop.stop();
    await startAll(later);
    await Promise.all(slots.map((slot) => shop.send(slot, '/offer')));
    const keys = dintero.sessions.size * stages.length;
    while (new Set(shop.tellings().map(({key}) => key)).size < keys) await aMoment();
    await shop.stop();
    const statuses = await statusesIn(store, purchases);
    return {taken, sessions: dintero.sessions, statuses, tellings: shop.tellings(), killed: shop.killed};
  } finally {
    await shop.stop();
    shop.close();
    dintero.close();
  }
}

async function statusesIn(place: string, purchases: number): Promise<Record<string, number>> {
  const store = openStore(place, 1);
  const found = await store.purchasesInStatus(everyStatus, {limit: 2 * purchases});
  await store.close();
  const counts: Record<string, number> = {};
  for (const {status} of found) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

async function openAll(shop: ShopProcesses, purchases: number, processes: number): Promise<void> {
  const {orderToken} = createInvoiceBackend(shopOptions());
  const references = Array.from({length: purchases}, (_, at) => `order-${at}`);
  await inLanes(references, async (reference, at) => {
    const body = JSON.stringify({
      order: await orderToken(reference),
      payment_product_type: 'kravia.invoice_b2b',
      locale: 'nb',
      billing_address: address,
    });
    await Promise.all([0, 1].map((next) => shop.send((at + next) % processes, '/sessions', body)));
  });
}

/** Moves an invoice on as soon as one process took note of a stage; callbacks of that stage still come in. */
async function pay(
  sessionId: string,
  dintero: ScriptedDintero,
  callbacks: number,
  call: (sessionId: string) => Promise<void>,
): Promise<void> {
  const late: Promise<void>[] = [];
  for (const _ of stages) {
    dintero.advance(sessionId);
    const calls = Array.from({length: callbacks}, () => call(sessionId));
    await Promise.any(calls);
    late.push(...calls);
  }
  await Promise.all(late);
}

async function inLanes<Item>(items: readonly Item[], work: (item: Item, at: number) => Promise<void>) {
  const left = items.entries();
  const lane = async () => {
    for (const [at, item] of left) await work(item, at);
  };
  await Promise.all(Array.from({length: lanes}, lane));
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
