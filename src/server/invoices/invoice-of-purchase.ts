import {fail, type Result} from '../../domain/result.ts';
import type {IssuedInvoice, IssueRefusal} from '../invoices.ts';
import type {PurchaseParts} from '../purchases/purchase-parts.ts';
import type {StoredPurchase} from '../stores/purchases.ts';
import {transactionOfSession} from './await-transaction.ts';
import {type InvoiceTarget, issuedInvoice} from './issued-invoice.ts';

/**
 * The invoice of a purchase, read from Dintero, or why there is none. A session without a transaction is undecided.
 *
 * @param order What was to be invoiced.
 * @param existing Whether the invoice was there before it was asked for.
 * @throws DinteroError when Dintero cannot be asked.
 */
export async function invoiceOfPurchase(
  {session_id, transaction_id, terms}: StoredPurchase,
  order: InvoiceTarget['order'],
  existing: boolean,
  {dintero}: PurchaseParts,
  signal: AbortSignal,
): Promise<Result<IssuedInvoice, IssueRefusal>> {
  const transaction = transaction_id
    ? await dintero.readTransaction(transaction_id, signal)
    : await transactionOfSession(session_id, dintero, signal);
  return transaction
    ? issuedInvoice(transaction, {order, product: terms}, existing)
    : fail({code: 'undecided', session_id});
}
