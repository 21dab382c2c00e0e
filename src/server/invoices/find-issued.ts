import type {Transaction} from '../dintero/answers.ts';
import {adoptTransaction, adoptTransactions} from '../purchases/adopt-transactions.ts';
import type {PurchaseParts} from '../purchases/purchase-parts.ts';
import {transactionState} from '../purchases/transaction-state.ts';
import type {InvoiceAttempt} from '../stores/purchases.ts';
import {awaitTransaction} from './await-transaction.ts';
import type {InvoiceTask} from './make-invoice.ts';

/**
 * The transaction that Dintero has for an order and that was not known here; one that stands is preferred. All that
 * are found become purchases, which ends the attempt.
 *
 * @param wanted `standing` leaves out what has failed or was cancelled.
 * @throws DinteroError when Dintero cannot be asked.
 */
export async function findIssued(
  {claim, signal}: InvoiceTask,
  attempt: InvoiceAttempt,
  parts: PurchaseParts,
  wanted: 'any' | 'standing' = 'any',
): Promise<Transaction | undefined> {
  const adopted = await adoptTransactions(attempt, claim, parts, signal);
  const found = adopted.find(isStanding) ?? (wanted === 'any' ? adopted[0] : undefined);
  if (found === undefined) return undefined;
  const decided = await awaitTransaction({transaction: found}, parts.dintero, signal);
  if (decided && decided !== found) await adoptTransaction(decided, attempt, claim, parts);
  return decided;
}

function isStanding(transaction: Transaction): boolean {
  const state = transactionState(transaction);
  return state !== 'failed' && state !== 'cancelled';
}
