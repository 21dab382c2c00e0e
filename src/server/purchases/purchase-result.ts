import {calendarDateAt} from '../../domain/calendar-date.ts';
import {invoiceTerms} from '../../domain/invoice/terms.ts';
import type {PurchaseResult, Receipt} from '../../domain/purchase/receipt.ts';
import type {StoredPurchase} from '../stores/purchases.ts';
import {outcomeOf} from './purchase-status.ts';

/** What `GET /result` says of a purchase as it stands. */
export function purchaseResult(purchase: StoredPurchase): PurchaseResult {
  const outcome = outcomeOf(purchase.status);
  return {
    outcome,
    final: outcome !== 'pending' && outcome !== 'on_hold',
    ...(outcome === 'failed' && {reason: purchase.reason ?? 'failed'}),
    ...((outcome === 'authorized' || outcome === 'on_hold') && {receipt: receiptOf(purchase)}),
  };
}

function receiptOf(purchase: StoredPurchase): Receipt {
  const {merchant_reference, terms, amount, currency, invoice} = purchase;
  const day = calendarDateAt(purchase.purchased_at ?? purchase.opened_at);
  const {issueDate, dueDate} = invoiceTerms(terms, day);
  return {
    merchant_reference,
    payment_product_type: terms.type,
    amount,
    currency,
    captured_amount: 0,
    document: false,
    ...invoice,
    expected_issue_date: issueDate,
    expected_due_date: dueDate,
  };
}
