import {recordTransaction} from '../ledger/ledger.ts';
import {capturedAmount, type Transaction} from '../ledger/transaction.ts';
import type {World} from '../world.ts';
import type {Invoice} from './invoice.ts';
import {scenarioOf} from './scenario.ts';
import {awaitPayout} from './settlement.ts';

const FIRST_PAYMENT = 3000;
const NEXT_PAYMENT = 2000;

/** Minor units of an invoice that are still to be paid. */
function openAmount({transactions}: Invoice): number {
  return transactions.reduce((sum, transaction) => sum + remainder(transaction), 0);
}

/**
 * The buyer pays a part of an invoice: it goes to the oldest purchases first, each gets a `CAPTURE` and its shop
 * a callback. What is more than the open amount goes back to the buyer. Answers what was used.
 */
export function payInvoice(world: World, invoice: Invoice, amount: number): number {
  const {ledger, clock, callbacks} = world;
  let left = amount;
  for (const transaction of invoice.transactions) {
    const paid = Math.min(left, remainder(transaction));
    if (paid <= 0) continue;
    left -= paid;
    const collection = transaction.events.find(({event}) => event === 'INITIATE_CAPTURE');
    const event = recordTransaction(
      transaction,
      {
        event: 'CAPTURE',
        transaction_status: paid === remainder(transaction) ? 'CAPTURED' : 'PARTIALLY_CAPTURED',
        success: true,
        amount: paid,
        ...(collection && {correlation_request_id: collection.request_id}),
      },
      clock.now(),
    );
    callbacks.send({session: ledger.sessionOf(transaction), transaction, event});
    awaitPayout(world, transaction, paid);
  }
  return amount - left;
}

/** Lets the buyer pay as the e-mail address says; all within ten seconds at normal speed. */
export function playPayments(world: World, invoice: Invoice): void {
  const total = openAmount(invoice);
  const percentages = invoice.transactions
    .map(({billing_address}) => scenarioOf(billing_address.email, world.settings.scenarios).payments ?? [])
    .find((payments) => payments.length > 0);
  let percent = 0;
  for (const [at, share] of (percentages ?? []).entries()) {
    const before = Math.round((total * percent) / 100);
    percent += share;
    const amount = Math.round((total * percent) / 100) - before;
    world.timeline.after(FIRST_PAYMENT + at * NEXT_PAYMENT, {
      kind: 'pay',
      document: invoice.document,
      amount,
    });
  }
}

function remainder(transaction: Transaction): number {
  const payable = transaction.status === 'AUTHORIZED' || transaction.status === 'PARTIALLY_CAPTURED';
  return payable ? transaction.amount - capturedAmount(transaction) : 0;
}
