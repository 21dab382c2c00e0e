import {dayInOslo} from '../calendar.ts';
import {recordSession, recordTransaction} from '../ledger/ledger.ts';
import type {Transaction} from '../ledger/transaction.ts';
import type {World} from '../world.ts';
import {createInvoice} from './invoice.ts';
import {awaitBilling} from './issue-grouped-invoices.ts';
import {refuse} from './refuse.ts';
import {scenarioOf} from './scenario.ts';

const COLLECTION = 1000;
const ON_HOLD = 4000;

/** Kravia decides about an initiated transaction, as the buyer's e-mail address says. */
export function authorize(world: World, transaction: Transaction): void {
  const {authorization} = scenarioOf(transaction.billing_address.email, world.settings.scenarios);
  if (authorization === 'failed') refuse(world, transaction, 'authorization');
  else if (authorization === 'declined') refuse(world, transaction, 'declined');
  else if (authorization) putOnHold(world, transaction);
  else approve(world, transaction);
}

/** The decision about a payment that was only accepted; one that was cancelled or decided meanwhile stays so. */
export function authorizeAccepted(world: World, transaction: Transaction): void {
  if (transaction.status === 'INITIATED') authorize(world, transaction);
}

/** First a callback that it is on hold, and a second one a little later when it is decided. */
function putOnHold(world: World, transaction: Transaction): void {
  const {ledger, clock, callbacks, timeline} = world;
  const session = ledger.sessionOf(transaction);
  recordTransaction(
    transaction,
    {event: 'AUTHORIZE', transaction_status: 'ON_HOLD', success: true},
    clock.now(),
  );
  recordSession(session, 'ON_HOLD_CALLBACK_SENT', clock.now());
  callbacks.send({session, transaction});
  timeline.after(ON_HOLD, {kind: 'decide', transaction_id: transaction.id});
}

/** The decision about a transaction that is on hold; about any other there is none. */
export function decideOnHold(world: World, transaction: Transaction): void {
  if (transaction.status !== 'ON_HOLD') return;
  const {authorization} = scenarioOf(transaction.billing_address.email, world.settings.scenarios);
  if (authorization === 'on_hold_failed') refuse(world, transaction, 'authorization');
  else approve(world, transaction);
}

/** The invoice is created, and collected by Kravia at once unless the merchant delivers it or it is grouped. */
function approve(world: World, transaction: Transaction): void {
  const {ledger, clock, callbacks, timeline} = world;
  const session = ledger.sessionOf(transaction);
  const {amount, terms} = transaction;
  recordTransaction(
    transaction,
    {event: 'AUTHORIZE', transaction_status: 'AUTHORIZED', success: true, amount},
    clock.now(),
  );
  recordSession(session, 'AUTHORIZED', clock.now());
  recordSession(session, 'COMPLETED', clock.now());
  if (terms.invoice_schedule) awaitBilling(world, transaction);
  else {
    const {document} = createInvoice(world, [transaction], dayInOslo(clock.now()));
    if (terms.invoice_channel === 'kravia') timeline.after(COLLECTION, {kind: 'collect', document});
  }
  recordSession(session, 'AUTH_CALLBACK_SENT', clock.now());
  callbacks.send({session, transaction});
}
