import {fail, type Result} from '../../domain/result.ts';
import {pause} from '../dintero/retry.ts';
import type {DuplicateRule, IssuedInvoice, IssueRefusal} from '../invoices.ts';
import {adoptTransaction} from '../purchases/adopt-transactions.ts';
import type {PurchaseParts} from '../purchases/purchase-parts.ts';
import type {SessionWish} from '../purchases/session-wish.ts';
import {termsOf} from '../purchases/terms-of.ts';
import type {InvoiceAttempt, OrderClaim} from '../stores/purchases.ts';
import {findIssued} from './find-issued.ts';
import {issuedInvoice} from './issued-invoice.ts';
import {sendAttempt} from './send-attempt.ts';

/** An invoice that is to be made for an order that has none. */
export interface InvoiceTask {
  readonly wish: SessionWish;
  /** Keyed hash of the wish. */
  readonly fingerprint: string;
  readonly duplicates: DuplicateRule;
  readonly claim: OrderClaim;
  readonly signal: AbortSignal;
}

/** How Dintero is asked. */
export interface Round {
  /**
   * Whether Dintero is to refuse when any session has the reference. Of two such requests only one can come to
   * something, in whatever order they arrive, so one that was not answered may be sent again. Otherwise Dintero can
   * only refuse a second success, which two requests at work at the same time would both be.
   */
  readonly exclusive: boolean;
  /** An earlier request that may still arrive. */
  readonly unanswered: InvoiceAttempt | undefined;
}

type Issued = Result<IssuedInvoice, IssueRefusal>;
type Step = {readonly done: Issued} | {readonly next: Round};

/** Milliseconds before each round of asking and looking. */
const pauses = [0, 300, 900];

/**
 * Makes one invoice, with as many requests as it takes and never two that can both come to something.
 *
 * @throws DinteroError when Dintero cannot be asked; an attempt of which nothing is known stays in the store.
 */
export async function makeInvoice(task: InvoiceTask, first: Round, parts: PurchaseParts): Promise<Issued> {
  let round = first;
  for (const milliseconds of pauses) {
    await pause(milliseconds, task.signal);
    const step = await ask(task, round, parts);
    if ('done' in step) return step.done;
    round = step.next;
  }
  return fail({code: 'unknown'});
}

async function ask(task: InvoiceTask, round: Round, parts: PurchaseParts): Promise<Step> {
  const {wish, claim} = task;
  const attempt = attemptOf(task, parts.settings.now());
  if (round.unanswered && !round.exclusive) return look(task, attempt, round, parts);
  const sent = await sendAttempt(task, attempt, round.exclusive, parts);
  switch (sent.kind) {
    case 'made':
      await adoptTransaction(sent.transaction, attempt, claim, parts);
      return {done: issuedInvoice(sent.transaction, wish, false)};
    case 'unanswered':
      return look(task, attempt, {...round, unanswered: attempt}, parts);
    case 'failed':
      await endAttempt(task, round, parts);
      return {done: fail({code: 'failed', reason: sent.reason})};
    case 'put_off':
      await endAttempt(task, round, parts);
      throw sent.error;
    case 'refused':
      return refused(task, attempt, round, sent.status, parts);
  }
}

/** Nobody answered: what Dintero has of the order is what became of it. */
async function look(
  task: InvoiceTask,
  attempt: InvoiceAttempt,
  round: Round,
  parts: PurchaseParts,
): Promise<Step> {
  const found = await findIssued(task, attempt, parts);
  return found ? {done: issuedInvoice(found, task.wish, false)} : {next: round};
}

/** Dintero refused, perhaps because the invoice exists. */
async function refused(
  task: InvoiceTask,
  attempt: InvoiceAttempt,
  round: Round,
  status: number,
  parts: PurchaseParts,
): Promise<Step> {
  const {duplicates, claim} = task;
  const found = await findIssued(task, attempt, parts, 'standing');
  if (found) return {done: issuedInvoice(found, task.wish, round.unanswered === undefined)};
  await endAttempt(task, round, parts);
  if (round.unanswered) return {next: round};
  if (status === 400 && round.exclusive && duplicates === 'successful')
    return {next: {...round, exclusive: false}};
  const known = await parts.store.purchasesOfOrder(claim.merchant_reference);
  const code = duplicates === 'any' ? 'duplicate' : 'cancelled';
  const holder = known.find((purchase) => duplicates === 'any' || purchase.status === 'cancelled');
  return {done: fail(holder ? {code, session_id: holder.session_id} : {code: 'refused', status})};
}

/** The attempt made nothing. An earlier one that was not answered still may. */
async function endAttempt({claim}: InvoiceTask, {unanswered}: Round, {store}: PurchaseParts): Promise<void> {
  if (unanswered) await store.beginAttempt(unanswered, claim);
  else await store.endAttempt(claim.merchant_reference);
}

function attemptOf({wish, fingerprint, claim}: InvoiceTask, attempted_at: number): InvoiceAttempt {
  const {order, product} = wish;
  const {merchant_reference} = claim;
  const {amount, currency} = order;
  return {merchant_reference, fingerprint, amount, currency, terms: termsOf(product), attempted_at};
}
