import assert from 'node:assert/strict';
import type {PurchaseStatus} from '../../../src/server/purchases/purchase-status.ts';
import {order} from '../support/create-shop.ts';
import type {FaultyShop} from './faulty-shop.ts';
import type {Told} from './flow.ts';

type Transaction = ReturnType<FaultyShop['sandbox']['transactions']>[number];

/** What Dintero must have for a word to be true. */
const truths: Readonly<Record<Told, (shop: FaultyShop) => boolean>> = {
  invoice: ({standing}) => standing().length === 1,
  collecting: ({standing}) => standing().some((each) => happened(each, 'INITIATE_CAPTURE') === 1),
  cancelled: ({standing, sandbox}) =>
    standing().length === 0 && sandbox.transactions().some((each) => happened(each, 'VOID') === 1),
  nothing: ({standing}) => standing().length === 0,
  unknown: () => true,
};

/** What somebody was told is what Dintero has. */
export function assertTrue(told: Told, shop: FaultyShop, when: string): void {
  assert.ok(truths[told](shop), `"${told}" is untrue ${when}: ${summary(shop)}`);
}

/** Nothing was made or done twice, at any time. */
export function assertOnce(shop: FaultyShop): void {
  const transactions = shop.sandbox.transactions();
  const paid = shop.sandbox
    .journal()
    .filter(({path}) => path.endsWith('/pay'))
    .filter(({answer}) => (answer as {status?: string} | undefined)?.status === 'AUTHORIZED');
  const authorized = transactions.filter((each) => happened(each, 'AUTHORIZE') > 0);
  const repeated = transactions.flatMap((each) =>
    ['AUTHORIZE', 'INITIATE_CAPTURE', 'VOID'].filter((event) => happened(each, event) > 1),
  );
  assert.ok(shop.most() <= 1, `${shop.most()} invoices stood at the same time`);
  assert.ok(authorized.length <= 1, `${authorized.length} invoices were made`);
  assert.ok(paid.length <= 1, `The journal has ${paid.length} payments that succeeded`);
  assert.deepEqual(repeated, []);
}

/** The shop knows what Dintero knows, and nothing is left in doubt. */
export async function assertAgreed({store, sandbox}: FaultyShop): Promise<void> {
  const {merchant_reference} = order;
  const purchases = await store().purchasesOfOrder(merchant_reference);
  const known = Object.fromEntries(purchases.map(({session_id, status}) => [session_id, status]));
  for (const transaction of sandbox.transactions()) {
    const status = known[transaction.session_id];
    assert.ok(statusesOf(transaction).includes(status ?? 'expired'), `${status} is ${transaction.status}`);
  }
  assert.equal(await store().attemptOfOrder(merchant_reference), undefined);
}

/** The shop was told each state of an invoice once and in order, up to the one it is in. */
export async function assertToldOnce({store, told}: FaultyShop): Promise<void> {
  for (const session_id of new Set(told.map((each) => each.session_id))) {
    const states = told.filter((each) => each.session_id === session_id).map(({state}) => state);
    const ordered = lifeOfInvoice.filter((state) => states.includes(state));
    assert.deepEqual(states, ordered);
    assert.equal(states.at(-1), (await store().purchaseOfSession(session_id))?.status);
  }
  for (const {session_id, status} of await store().purchasesOfOrder(order.merchant_reference)) {
    const isTold = told.some((each) => each.session_id === session_id);
    assert.equal(isTold, (lifeOfInvoice as readonly string[]).includes(status), status);
  }
}

const lifeOfInvoice = [
  'on_hold',
  'created',
  'collecting',
  'partly_paid',
  'paid',
  'cancelled',
  'failed',
] as const;

/** What a shop may call a transaction. */
function statusesOf(transaction: Transaction): readonly PurchaseStatus[] {
  const {status} = transaction;
  if (happened(transaction, 'VOID') > 0)
    return happened(transaction, 'AUTHORIZE') > 0 ? ['cancelled'] : ['abandoned', 'rejected'];
  if (status === 'INITIATED') return ['open', 'abandoned', 'rejected', 'expired'];
  if (status === 'AUTHORIZED')
    return [happened(transaction, 'INITIATE_CAPTURE') > 0 ? 'collecting' : 'created'];
  if (status === 'PARTIALLY_CAPTURED') return ['partly_paid'];
  return [status === 'CAPTURED' ? 'paid' : 'failed'];
}

function happened({events}: Transaction, name: string): number {
  return events.filter(({event, success}) => event === name && success).length;
}

function summary({sandbox}: FaultyShop): string {
  const statuses = sandbox.transactions().map(({status}) => status);
  return statuses.length === 0 ? 'Dintero has no transaction' : statuses.join(', ');
}
