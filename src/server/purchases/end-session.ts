import {DinteroError, type DinteroErrorCode} from '../dintero/dintero-error.ts';
import type {StoredPurchase} from '../stores/purchases.ts';
import type {PurchaseParts} from './purchase-parts.ts';
import {mayHoldInvoice} from './purchase-status.ts';
import {recordEnding} from './record-transaction.ts';

/** After these the session may have ended all the same: it is read. */
const doubtful: readonly DinteroErrorCode[] = ['refused', 'not_found', 'unusable_answer'];

/**
 * Ends a session that must not be paid any more, and reads what became of it: a buyer in another tab may have been
 * faster. Answers the purchase as it then stands, never one that is still open, unless it may hold an invoice.
 *
 * @throws DinteroError when it is unknown whether the session can still be paid.
 */
export async function endSession(
  purchase: StoredPurchase,
  {dintero, store, settle}: PurchaseParts,
  signal: AbortSignal,
): Promise<StoredPurchase> {
  const doubt = await dintero.cancelSession(purchase.session_id, signal).catch((error: unknown) => {
    if (error instanceof DinteroError && doubtful.includes(error.code)) return error;
    throw error;
  });
  const settled = await settle(purchase, {signal});
  if (settled.status !== 'open' || mayHoldInvoice(settled)) return settled;
  if (doubt !== undefined) throw doubt;
  return store.changePurchase(purchase.session_id, recordEnding({status: 'abandoned'}));
}
