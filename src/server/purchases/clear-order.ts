import type {StoredPurchase} from '../stores/purchases.ts';
import {endSession} from './end-session.ts';
import type {PurchaseParts} from './purchase-parts.ts';
import {isPayable, mayChange, mayHoldInvoice} from './purchase-status.ts';

/** What stands of an order's earlier purchases. */
export type OrderStanding =
  /** The order has its invoice, or may have it. */
  | {readonly kind: 'held'; readonly purchase: StoredPurchase}
  /** The same wish has a session that can be paid. */
  | {readonly kind: 'open'; readonly purchase: StoredPurchase}
  /** No earlier session can be paid any more. */
  | {readonly kind: 'clear'; readonly purchases: readonly StoredPurchase[]};

/** A session that is about to expire is replaced, so that there is time to pay: milliseconds. */
const timeToPay = 5 * 60_000;

/**
 * Reads from Dintero what became of every earlier session of an order. Unless one is paid, or open for the same wish,
 * each that could still be paid is ended.
 *
 * @param print Fingerprint of the wish.
 * @throws DinteroError when it is unknown whether a session can still be paid.
 */
export async function clearOrder(
  reference: string,
  print: string,
  parts: PurchaseParts,
  signal: AbortSignal,
): Promise<OrderStanding> {
  const now = parts.settings.now();
  const purchases = await readOrder(reference, parts, signal);
  const held = purchases.find(mayHoldInvoice);
  if (held !== undefined) return {kind: 'held', purchase: held};

  const payable = purchases.filter((purchase) => isPayable(purchase, now));
  const same = payable.find(
    ({status, fingerprint, expires_at}) =>
      status === 'open' && fingerprint === print && expires_at > now + timeToPay,
  );
  if (same !== undefined) return {kind: 'open', purchase: same};

  for (const purchase of payable) {
    const ended = await endSession(purchase, parts, signal);
    if (mayHoldInvoice(ended)) return {kind: 'held', purchase: ended};
  }
  return {kind: 'clear', purchases};
}

/**
 * An order's purchases as Dintero knows them, the newest first.
 *
 * @throws DinteroError when Dintero cannot be asked.
 */
export async function readOrder(
  reference: string,
  {store, settle, settings}: PurchaseParts,
  signal: AbortSignal,
): Promise<readonly StoredPurchase[]> {
  const now = settings.now();
  const known = await store.purchasesOfOrder(reference);
  return Promise.all(
    known.map((purchase) => (mayChange(purchase, now) ? settle(purchase, {signal}) : purchase)),
  );
}
