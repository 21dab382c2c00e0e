import type {Transaction} from '../dintero/answers.ts';
import type {DinteroClient} from '../dintero/client.ts';
import type {PaymentAnswer} from '../dintero/payment-answer.ts';
import {pause} from '../dintero/retry.ts';
import {isUndecided} from './issued-invoice.ts';

/** Dintero may answer before it has finished: milliseconds before each further look. */
const looks = [100, 200, 400, 800, 1_600, 3_000];

/**
 * The transaction that a payment was answered with, decided if it is within six seconds. An answer of actions alone
 * names a session, which names the transaction. Undefined when there is none.
 *
 * @throws DinteroError when Dintero cannot be asked.
 */
export async function awaitTransaction(
  answer: Pick<PaymentAnswer, 'transaction' | 'session_id'>,
  dintero: DinteroClient,
  signal: AbortSignal,
): Promise<Transaction | undefined> {
  const transaction = answer.transaction ?? (await transactionOfSession(answer.session_id, dintero, signal));
  return transaction && awaitDecision(transaction, dintero, signal);
}

/** The transaction as it is decided, or as it was known last: that it exists is never forgotten. */
async function awaitDecision(
  known: Transaction,
  dintero: DinteroClient,
  signal: AbortSignal,
): Promise<Transaction> {
  let transaction = known;
  for (const milliseconds of looks) {
    if (!isUndecided(transaction) || signal.aborted) break;
    await pause(milliseconds, signal);
    transaction = await dintero.readTransaction(transaction.id, signal).catch(() => transaction);
  }
  return transaction;
}

/** The transaction of a session; undefined while it has none. */
export async function transactionOfSession(
  sessionId: string | undefined,
  dintero: DinteroClient,
  signal: AbortSignal,
): Promise<Transaction | undefined> {
  if (sessionId === undefined) return undefined;
  const {transaction_id} = await dintero.readSession(sessionId, signal);
  return transaction_id ? dintero.readTransaction(transaction_id, signal) : undefined;
}
