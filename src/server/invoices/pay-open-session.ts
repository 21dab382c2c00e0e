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
import {awaitTransaction} from './await-transaction.ts';
import {issuedInvoice, isUndecided} from './issued-invoice.ts';
import {sessionOutcome, targetOf} from './session-outcome.ts';

type Paid = Result<PaidInvoice, PayRefusal>;

/** Milliseconds before each round of paying and reading. */
const pauses = [0, 300, 900];

/**
 * Pays a session. Dintero gives a session at most one transaction, so one that is under way is waited for; after silence
 * the session is read, and paid again where it has none.
 *
 * @param purchase As Dintero knows it.
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
  if (isUnderWay(purchase)) return awaitOutcome(purchase, true, parts, signal);
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
    const reading = await read(purchase, repeated, parts, signal);
    if (reading !== undefined && 'outcome' in reading) return reading.outcome;
    const underWay = reading !== undefined && isUnderWay(reading.open);
    const word = reading && wordOf(answer, unanswered || underWay);
    if (word !== undefined) return word;
    if (underWay) return awaitOutcome(purchase, repeated, parts, signal);
    unanswered = true;
  }
  return fail({code: 'unknown'});
}

/** What a session says: what it came to, or that it is still open. */
type Reading = {readonly outcome: Paid} | {readonly open: StoredPurchase};

/** What the session says; undefined when Dintero cannot be asked. */
async function read(
  purchase: StoredPurchase,
  existing: boolean,
  parts: PurchaseParts,
  signal: AbortSignal,
): Promise<Reading | undefined> {
  try {
    const settled = await parts.settle(purchase, {signal});
    const outcome = await sessionOutcome(settled, existing, parts, signal);
    return outcome ? {outcome} : {open: settled};
  } catch (error) {
    return unlessOutage(error);
  }
}

/** What becomes of a payment that was begun and is not decided yet. */
async function awaitOutcome(
  purchase: StoredPurchase,
  existing: boolean,
  parts: PurchaseParts,
  signal: AbortSignal,
): Promise<Paid> {
  const {session_id} = purchase;
  await awaitTransaction({session_id}, parts.dintero, signal).catch(unlessOutage);
  const reading = await read(purchase, existing, parts, signal);
  if (reading === undefined) return fail({code: 'unknown'});
  return 'outcome' in reading ? reading.outcome : fail({code: 'undecided', session_id});
}

/** Whether the session has a transaction that is not decided yet. */
function isUnderWay({transaction_status}: StoredPurchase): boolean {
  return transaction_status !== undefined && isUndecided({status: transaction_status});
}

function unlessOutage(error: unknown): undefined {
  if (error instanceof DinteroError) return undefined;
  throw error;
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
