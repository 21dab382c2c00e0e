import type {InvoiceAttempt, OrderClaim} from '../stores/purchases.ts';
import {adoptTransactions} from './adopt-transactions.ts';
import type {PurchaseParts} from './purchase-parts.ts';

/** How long Dintero may still be at work on a request whose answer never came: milliseconds. */
const atWork = 2 * 60_000;

/**
 * Finds out what became of an order's attempt to make an invoice: its transaction becomes a purchase, and an attempt
 * of which Dintero knows nothing after two minutes made none. Answers the attempt while its request may still arrive.
 *
 * @throws DinteroError when Dintero cannot be asked.
 */
export async function resolveAttempt(
  claim: OrderClaim,
  parts: PurchaseParts,
  signal: AbortSignal,
): Promise<InvoiceAttempt | undefined> {
  const {store, settings} = parts;
  const attempt = await store.attemptOfOrder(claim.merchant_reference);
  if (attempt === undefined) return undefined;
  const adopted = await adoptTransactions(attempt, claim, parts, signal);
  if (adopted.length > 0) return undefined;
  if (settings.now() < attempt.attempted_at + atWork) return attempt;
  await store.endAttempt(claim.merchant_reference);
  return undefined;
}
