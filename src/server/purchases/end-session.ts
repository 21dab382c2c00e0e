import {DinteroError} from '../dintero/dintero-error.ts';
import type {StoredPurchase} from '../stores/purchases.ts';
import {recordEnding} from './record-transaction.ts';
import type {SessionParts} from './session-parts.ts';

/**
 * Ends a session that must not be paid any more. Answers the purchase as it then stands: when the buyer was
 * faster, Dintero refuses and the purchase has its invoice.
 *
 * @throws DinteroError when it is unknown whether the session can still be paid.
 */
export async function endSession(
  purchase: StoredPurchase,
  {dintero, store, settle}: SessionParts,
  signal: AbortSignal,
): Promise<StoredPurchase> {
  try {
    await dintero.cancelSession(purchase.session_id, signal);
  } catch (error) {
    if (!(error instanceof DinteroError)) throw error;
    if (error.code === 'refused') {
      const settled = await settle(purchase, {signal});
      if (settled.status !== 'open') return settled;
    }
    if (error.code !== 'not_found') throw error;
  }
  return store.changePurchase(purchase.session_id, recordEnding({status: 'abandoned'}));
}
