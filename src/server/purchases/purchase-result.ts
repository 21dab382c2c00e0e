import {invoiceProducts} from '../../domain/invoice/product.ts';
import type {PurchaseResult, Receipt} from '../../domain/purchase/receipt.ts';
import type {StoredPurchase} from '../stores/purchases.ts';
import {expectedDays} from './expected-days.ts';
import {outcomeOf} from './purchase-status.ts';

/** How long the facts of an invoice are waited for; Kravia usually has them within seconds. Milliseconds. */
const patience = 2 * 60_000;

/**
 * What `GET /result` says of a purchase as it stands. An invoice that Kravia delivers is not final before its number,
 * days and document are known, or two minutes have passed: a receipt that is shown at once is completed soon.
 *
 * @param now Milliseconds since 1970.
 */
export function purchaseResult(purchase: StoredPurchase, now: number): PurchaseResult {
  const outcome = outcomeOf(purchase.status);
  const undecided = outcome === 'pending' || outcome === 'on_hold';
  return {
    outcome,
    final: !undecided && !(outcome === 'authorized' && awaitsFacts(purchase, now)),
    ...(outcome === 'failed' && {reason: purchase.reason ?? 'failed'}),
    ...((outcome === 'authorized' || outcome === 'on_hold') && {receipt: receiptOf(purchase)}),
  };
}

function awaitsFacts({terms, invoice, status, authorized_at}: StoredPurchase, now: number): boolean {
  const byKravia = terms.invoice_channel !== 'merchant' && !invoiceProducts[terms.type].grouped;
  if (!byKravia || status === 'paid') return false;
  const complete = invoice?.invoice_number && invoice.invoice_date && invoice.due_date && invoice.document;
  return !complete && now < (authorized_at ?? 0) + patience;
}

function receiptOf(purchase: StoredPurchase): Receipt {
  const {merchant_reference, terms, amount, currency, invoice} = purchase;
  return {
    merchant_reference,
    payment_product_type: terms.type,
    amount,
    currency,
    captured_amount: 0,
    document: false,
    ...invoice,
    ...expectedDays(terms, purchase.purchased_at ?? purchase.opened_at),
  };
}
