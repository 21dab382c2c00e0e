import {fail, type Result} from '../../domain/result.ts';
import type {IssuedInvoice, PayRefusal} from '../invoices.ts';
import type {PurchaseParts} from '../purchases/purchase-parts.ts';
import {mayHoldInvoice} from '../purchases/purchase-status.ts';
import type {StoredPurchase} from '../stores/purchases.ts';
import {invoiceOfPurchase} from './invoice-of-purchase.ts';
import type {InvoiceTarget} from './issued-invoice.ts';

/**
 * What a session came to; undefined while it can still be paid.
 *
 * @param purchase As Dintero knows it.
 * @param existing Whether that was so before it was asked for.
 * @throws DinteroError when Dintero cannot be asked.
 */
export async function sessionOutcome(
  purchase: StoredPurchase,
  existing: boolean,
  parts: PurchaseParts,
  signal: AbortSignal,
): Promise<Result<IssuedInvoice, PayRefusal> | undefined> {
  const {status, reason = 'failed'} = purchase;
  if (status === 'failed' || mayHoldInvoice(purchase))
    return invoiceOfPurchase(purchase, purchase, existing, parts, signal);
  if (status === 'open') return undefined;
  return fail(status === 'rejected' ? {code: 'failed', reason} : {code: 'session-ended'});
}

/** What a purchase was opened for. */
export function targetOf(purchase: StoredPurchase): InvoiceTarget {
  return {order: purchase, product: purchase.terms};
}
