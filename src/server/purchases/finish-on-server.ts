import type {FailureReason} from '../../domain/purchase/outcome.ts';
import {fail} from '../../domain/result.ts';
import {DinteroError} from '../dintero/dintero-error.ts';
import {payOpenSession} from '../invoices/pay-open-session.ts';
import type {StoredPurchase} from '../stores/purchases.ts';
import type {PurchaseParts} from './purchase-parts.ts';
import {recordEnding} from './record-transaction.ts';
import type {SessionWish} from './session-wish.ts';

/** Ending a session takes its own time, also when that of the payment is over: milliseconds. */
const patience = 5_000;

/**
 * Pays a session that no buyer is sent to: the purchase is finished before the widget is answered. A payment that is
 * refused ends the session, as does silence once the session says that nothing was made, so that nothing is made later
 * behind the buyer's back. Where that cannot be read or done, the purchase stays open and `GET /result` finds out what
 * became of it: ending a session blindly would void an invoice that the buyer may have already.
 *
 * @returns The purchase as it then stands.
 * @throws DinteroError when there is no invoice and none will be: asking again is safe.
 */
export async function finishOnServer(
  purchase: StoredPurchase,
  {product, address}: SessionWish,
  parts: PurchaseParts,
  signal: AbortSignal,
): Promise<StoredPurchase> {
  const body = {payment_product_type: product.type, billing_address: address};
  const paid = await payOpenSession(purchase, body, parts, signal).catch((error) =>
    fail(dinteroError(error)),
  );
  const now = (await parts.store.purchaseOfSession(purchase.session_id)) ?? purchase;
  const isUnderWay = now.transaction_status !== undefined;
  if (paid.ok || isUnderWay || now.status !== 'open') return now;

  const {issue} = paid;
  const known = issue.code === 'unknown' ? await read(now, parts) : now;
  if (known === undefined) return now;
  if (known.status !== 'open' || known.transaction_status !== undefined) return known;
  const over = await giveUp(known, 'reason' in issue ? issue.reason : 'failed', parts);
  if (over.status !== 'rejected') return over;
  if (issue instanceof DinteroError) throw issue;
  if (issue.code === 'unknown') throw new DinteroError('timeout', 'Dintero did not say whether it was paid');
  return over;
}

/** Lets nobody pay the session any more, and reads what became of it; as it was, where Dintero cannot be asked. */
async function giveUp(
  purchase: StoredPurchase,
  reason: FailureReason,
  parts: PurchaseParts,
): Promise<StoredPurchase> {
  const {dintero, store} = parts;
  const {session_id} = purchase;
  const signal = AbortSignal.timeout(patience);
  const ended = await dintero.cancelSession(session_id, signal).then(() => true, dinteroError);
  if (ended === true) await store.changePurchase(session_id, recordEnding({status: 'rejected', reason}));
  return (await read(purchase, parts)) ?? (await store.purchaseOfSession(session_id)) ?? purchase;
}

/** The purchase as Dintero knows it; undefined where Dintero cannot be asked. */
async function read(purchase: StoredPurchase, {settle}: PurchaseParts): Promise<StoredPurchase | undefined> {
  const settled = await settle(purchase, {signal: AbortSignal.timeout(patience)}).catch(dinteroError);
  return settled instanceof DinteroError ? undefined : settled;
}

function dinteroError(error: unknown): DinteroError {
  if (error instanceof DinteroError) return error;
  throw error;
}
