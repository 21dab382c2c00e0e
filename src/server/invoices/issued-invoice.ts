import {fail, ok, type Result} from '../../domain/result.ts';
import type {Transaction} from '../dintero/answers.ts';
import type {IssuedInvoice, IssueRefusal} from '../invoices.ts';
import type {StoredPurchase} from '../stores/purchases.ts';
import {invoiceOf} from './invoice-of.ts';

/** What was to be invoiced, as far as an existing invoice is compared with it. */
export interface InvoiceTarget {
  readonly order: Pick<StoredPurchase, 'amount' | 'currency'>;
  readonly product: StoredPurchase['terms'];
}

/**
 * What a transaction comes to for the merchant who asked for an invoice: the invoice, or why it is none. One that was
 * cancelled before anything was paid is no invoice any more, but still holds its reference at Dintero.
 *
 * @param existing Whether it was there before it was asked for.
 */
export function issuedInvoice(
  transaction: Transaction,
  {order, product}: InvoiceTarget,
  existing: boolean,
): Result<IssuedInvoice, IssueRefusal> {
  const invoice = invoiceOf(transaction, product);
  const {state, reason = 'failed', transaction_id, session_id} = invoice;
  if (state === 'failed') return fail({code: 'failed', reason, transaction_id});
  const over = state === 'cancelled' && invoice.captured_amount === 0;
  if (over) return fail({code: 'cancelled', session_id});
  if (state === undefined) return fail({code: 'undecided', session_id});
  if (invoice.amount !== order.amount || invoice.currency !== order.currency)
    return fail({code: 'different-invoice', invoice});
  return ok({invoice, existing});
}

/** Whether Dintero and Kravia are still at work on a transaction. */
export function isUndecided({status}: Pick<Transaction, 'status'>): boolean {
  return /^INITIA/.test(status);
}
