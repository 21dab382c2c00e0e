import type {FailureReason} from '../../domain/purchase/outcome.ts';
import type {Transaction} from '../dintero/answers.ts';
import {DinteroError} from '../dintero/dintero-error.ts';
import {oneStepBody} from '../dintero/payment-body.ts';
import {type PaymentFailure, paymentFailure} from '../dintero/payment-failure.ts';
import {callbackUrl} from '../purchases/callback-url.ts';
import {failureReason} from '../purchases/failure-reason.ts';
import type {PurchaseParts} from '../purchases/purchase-parts.ts';
import type {InvoiceAttempt} from '../stores/purchases.ts';
import {awaitTransaction} from './await-transaction.ts';
import type {InvoiceTask} from './make-invoice.ts';

/** What became of one request for an invoice. */
export type SentAttempt =
  | {readonly kind: 'made'; readonly transaction: Transaction}
  /** Dintero said no and made no transaction. */
  | {readonly kind: 'failed'; readonly reason: FailureReason}
  | PaymentFailure;

/**
 * Asks for an invoice once, after noting that it is asked for.
 *
 * @param exclusive Whether Dintero is to refuse when any session has the reference, not only one that succeeded.
 * @throws DinteroError when the claim was lost; nothing was sent then.
 */
export async function sendAttempt(
  {wish, claim, signal}: InvoiceTask,
  attempt: InvoiceAttempt,
  exclusive: boolean,
  {settings, store, dintero}: PurchaseParts,
): Promise<SentAttempt> {
  const {baseUrl} = settings;
  const body = oneStepBody({...wish, callbackUrl: callbackUrl(baseUrl, settings.dintero.checkoutUrl)});
  const toggle = exclusive ? 'strict-merchant-reference' : 'strict-success-merchant-reference';
  if (signal.aborted || !(await store.beginAttempt(attempt, claim)))
    throw new DinteroError('timeout', 'Making the invoice took so long that another request took over');
  const answer = await dintero.payInOneStep(body, toggle, signal).catch(paymentFailure);
  if ('kind' in answer) return answer;
  const transaction = await awaitTransaction(answer, dintero, signal).catch(unknownYet);
  if (transaction === 'unknown') return {kind: 'unanswered'};
  if (transaction !== undefined) return {kind: 'made', transaction};
  if (answer.success !== false) return {kind: 'unanswered'};
  const [reason = 'failed'] = answer.errors.flatMap((error) => failureReason(error) ?? []);
  return {kind: 'failed', reason};
}

/** An answer that names a session which cannot be read is as good as none. */
function unknownYet(error: unknown): 'unknown' {
  if (error instanceof DinteroError) return 'unknown';
  throw error;
}
