import {fail, ok, type Result} from '../../domain/result.ts';
import {DinteroError} from '../dintero/dintero-error.ts';
import type {PaymentAnswer} from '../dintero/payment-answer.ts';
import type {TwoStepBody} from '../dintero/payment-body.ts';
import {type PaymentFailure, paymentFailure} from '../dintero/payment-failure.ts';
import {pause} from '../dintero/retry.ts';
import type {PaidInvoice, PayRefusal} from '../invoices.ts';
import {failureReason} from '../purchases/failure-reason.ts';
import type {PurchaseParts} from '../purchases/purchase-parts.ts';
import type {StoredPurchase} from '../stores/purchases.ts';
import {issuedInvoice, isUndecided} from './issued-invoice.ts';
import {sessionOutcome, targetOf} from './session-outcome.ts';

type Paid = Result<PaidInvoice, PayRefusal>;

/** Milliseconds before each round of paying and reading. */
const pauses = [0, 300, 900];

/**
 * Pays a session. Dintero gives a session at most one transaction, so after silence the session is read, and paid
 * again where it has none.
 *
 * @throws DinteroError when Dintero did not look at the request: nothing was made.
 */
export async function payOpenSession(
  purchase: StoredPurchase,
  body: TwoStepBody,
  parts: PurchaseParts,
  signal: AbortSignal,
): Promise<Paid> {
  const {dintero, settle} = parts;
  let unanswered = false;
  for (const milliseconds of pauses) {
    await pause(milliseconds, signal);
    const answer = await dintero.paySession(purchase.session_id, body, signal).catch(paymentFailure);
    if ('transaction' in answer && !isUndecided(answer.transaction)) {
      await settle(purchase, {transaction: answer.transaction});
      return issuedInvoice(answer.transaction, targetOf(purchase), false);
    }
    if ('error' in answer && !unanswered) throw answer.error;
    const repeated = isRefusal(answer) && !unanswered;
    const outcome = await readOutcome(purchase, repeated, parts, signal);
    if (outcome !== undefined && outcome !== 'unknown') return outcome;
    const word = outcome === undefined ? wordOf(answer, unanswered) : undefined;
    if (word !== undefined) return word;
    unanswered = true;
  }
  return fail({code: 'unknown'});
}

/** What the session says; `unknown` when Dintero cannot be asked. */
async function readOutcome(
  purchase: StoredPurchase,
  existing: boolean,
  parts: PurchaseParts,
  signal: AbortSignal,
): Promise<Paid | 'unknown' | undefined> {
  try {
    const settled = await parts.settle(purchase, {signal});
    return await sessionOutcome(settled, existing, parts, signal);
  } catch (error) {
    if (error instanceof DinteroError) return 'unknown';
    throw error;
  }
}

/** What an answer says while its session is still open; a refusal may be on account of a request before it. */
function wordOf(answer: PaymentAnswer | PaymentFailure, unanswered: boolean): Paid | undefined {
  if (isRefusal(answer)) return unanswered ? undefined : fail({code: 'refused', status: answer.status});
  if ('kind' in answer) return undefined;
  if (answer.redirect_url !== undefined) return ok({redirect_url: answer.redirect_url});
  if (answer.success !== false) return undefined;
  const [reason = 'failed'] = answer.errors.flatMap((error) => failureReason(error) ?? []);
  return fail({code: 'failed', reason});
}

function isRefusal(
  answer: PaymentAnswer | PaymentFailure,
): answer is Extract<PaymentFailure, {kind: 'refused'}> {
  return 'kind' in answer && answer.kind === 'refused';
}
