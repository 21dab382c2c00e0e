import type {Transaction} from '../dintero/answers.ts';
import {DinteroError} from '../dintero/dintero-error.ts';
import {isCurrency} from '../orders/merchant-order.ts';
import type {InvoiceAttempt, OrderClaim, StoredPurchase} from '../stores/purchases.ts';
import type {PurchaseParts} from './purchase-parts.ts';
import {sessionLifetime} from './start-session.ts';
import {TransactionMismatchError} from './transaction-mismatch-error.ts';

/**
 * Looks an order's transactions up at Dintero and makes purchases of those that the store does not know, the newest
 * first. With the first, the order's attempt has ended.
 *
 * @throws DinteroError when Dintero cannot be asked, or when the claim was lost meanwhile.
 */
export async function adoptTransactions(
  attempt: InvoiceAttempt,
  claim: OrderClaim,
  parts: PurchaseParts,
  signal: AbortSignal,
): Promise<readonly Transaction[]> {
  const {merchant_reference} = claim;
  const listed = await parts.dintero.listTransactions({merchant_reference, limit: 100}, signal);
  const adopted: Transaction[] = [];
  for (const transaction of listed) {
    const ofOrder = transaction.merchant_reference === merchant_reference;
    if (!ofOrder || (await parts.store.purchaseOfSession(transaction.session_id)) !== undefined) continue;
    await adoptTransaction(transaction, attempt, claim, parts);
    adopted.push(transaction);
  }
  return adopted;
}

/**
 * Makes a purchase of a transaction that an attempt came to, which ends the attempt, and lets the shop know.
 *
 * @throws DinteroError when the claim was lost meanwhile: whoever has it now finds the transaction at Dintero.
 * @throws TransactionMismatchError for a currency that nothing is sold in.
 */
export async function adoptTransaction(
  transaction: Transaction,
  {fingerprint, terms}: InvoiceAttempt,
  claim: OrderClaim,
  {store, settle, settings}: PurchaseParts,
): Promise<StoredPurchase> {
  const {currency} = transaction;
  const {merchant_reference} = claim;
  if (!isCurrency(currency))
    throw new TransactionMismatchError(`The transaction of ${merchant_reference} has another currency`);
  const opened_at = settings.now();
  const purchase: StoredPurchase = {
    session_id: transaction.session_id,
    merchant_reference,
    fingerprint,
    amount: transaction.amount,
    currency,
    terms,
    url: '',
    opened_at,
    expires_at: opened_at + sessionLifetime,
    status: 'open',
  };
  if (await store.openPurchase(purchase, undefined, claim)) return settle(purchase, {transaction});
  throw new DinteroError('timeout', 'Making the invoice took so long that another request took over');
}
