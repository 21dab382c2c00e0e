import {recordTransaction} from '../ledger/ledger.ts';
import {capturedAmount, type Transaction} from '../ledger/transaction.ts';
import type {World} from '../world.ts';

/**
 * Cancels what is still to be paid of an invoice, also of one that was paid in part; what was paid stays captured.
 * Answers whether the status allowed it. Source: Dintero, Kravia overview (cancelling).
 */
export function voidTransaction(
  {clock, ledger, callbacks}: World,
  transaction: Transaction,
  created_by: string,
): boolean {
  const {status, amount} = transaction;
  if (status !== 'AUTHORIZED' && status !== 'PARTIALLY_CAPTURED') return false;
  const remaining = amount - capturedAmount(transaction);
  const event = recordTransaction(
    transaction,
    {event: 'VOID', transaction_status: 'AUTHORIZATION_VOIDED', success: true, amount: remaining, created_by},
    clock.now(),
  );
  callbacks.send({session: ledger.sessionOf(transaction), transaction, event});
  return true;
}
