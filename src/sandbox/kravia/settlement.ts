/**
 * The payout of what buyers have paid: announced the day after a payment, on the merchant's account three days
 * after it. The status of a transaction stays; only its `settlement_status` moves.
 *
 * Source: Dintero, Kravia overview (settlement); the days are the sandbox's own.
 */
import {recordTransaction} from '../ledger/ledger.ts';
import {capturedAmount, type Settlements, settledAmount, type Transaction} from '../ledger/transaction.ts';
import type {World} from '../world.ts';

const DAY = 24 * 3_600_000;
const ANNOUNCED = DAY;
const PAID_OUT = 3 * DAY;

/** Puts the payout of a payment of so many minor units in the diary. */
export function awaitPayout(
  {timeline, clock}: World,
  {id: transaction_id}: Transaction,
  amount: number,
): void {
  const now = clock.now().getTime();
  timeline.at(now + ANNOUNCED, {kind: 'announce-payout', transaction_id});
  timeline.at(now + PAID_OUT, {kind: 'settle', transaction_id, amount});
}

/** The first payment of a transaction is on its way to the merchant. */
export function announcePayout({clock}: World, transaction: Transaction): void {
  if (transaction.settlement_status !== 'NOT_SETTLED') return;
  transaction.settlement_status = 'PENDING_SETTLEMENT';
  transaction.updated_at = clock.now().toISOString();
}

/**
 * Pays out at most so many minor units of what the buyer has paid, by default all of it: a `SETTLEMENT` event, and
 * SETTLED once nothing more can come. Answers what was paid out.
 */
export function settle(world: World, transaction: Transaction, amount = Number.POSITIVE_INFINITY): number {
  const {clock, ledger, callbacks} = world;
  const paidOut = Math.min(amount, capturedAmount(transaction) - settledAmount(transaction));
  if (paidOut <= 0) return 0;
  const complete = settledAmount(transaction) + paidOut === capturedAmount(transaction);
  const closed = transaction.status === 'CAPTURED' || transaction.status === 'AUTHORIZATION_VOIDED';
  transaction.settlement_status = complete && closed ? 'SETTLED' : 'PARTIALLY_SETTLED';
  const event = recordTransaction(
    transaction,
    {
      event: 'SETTLEMENT',
      transaction_status: transaction.status,
      success: true,
      amount: paidOut,
      settlements: payout(transaction, paidOut),
    },
    clock.now(),
  );
  callbacks.send({session: ledger.sessionOf(transaction), transaction, event});
  return paidOut;
}

function payout({id, events, settlement_status}: Transaction, amount: number): Settlements {
  const number = events.filter(({event}) => event === 'SETTLEMENT').length + 1;
  const settlement_id = `${id}-${number}`;
  return {
    settlement_status,
    events: [{settlement_id, provider_reference: `KRAVIA-${number}`, amount, capture: amount, fee: 0}],
  };
}
