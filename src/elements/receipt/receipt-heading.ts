import {invoiceProducts} from '../../domain/invoice/product.ts';
import type {PurchaseResult, Receipt} from '../../domain/purchase/receipt.ts';
import type {Messages} from '../../locales/messages.ts';

/** What a receipt says first: that the invoice is created, that the purchase is added to one, or that it is reviewed. */
export function receiptHeading(
  outcome: PurchaseResult['outcome'],
  receipt: Receipt,
  messages: Messages,
): string {
  if (outcome === 'on_hold') return messages.on_hold;
  const {grouped} = invoiceProducts[receipt.payment_product_type];
  return grouped ? messages.invoice_grouped : messages.invoice_created;
}
