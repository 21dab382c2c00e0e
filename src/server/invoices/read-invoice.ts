import type {Transaction} from '../dintero/answers.ts';
import type {DinteroClient} from '../dintero/client.ts';
import {isDinteroId} from '../dintero/is-dintero-id.ts';
import {unlessUnknown} from '../dintero/unless-unknown.ts';
import type {PurchaseStore} from '../stores/purchases.ts';
import type {Invoice} from './invoice.ts';
import {invoiceOf} from './invoice-of.ts';

/** What reading invoices works with. */
export interface ReadParts {
  readonly dintero: DinteroClient;
  readonly store: PurchaseStore;
}

/**
 * The invoice of a transaction, read from Dintero; undefined when the account has no such transaction, or one that is
 * no invoice.
 */
export async function readInvoice(
  id: string,
  {dintero, store}: ReadParts,
  signal?: AbortSignal,
): Promise<Invoice | undefined> {
  if (!isDinteroId(id)) return undefined;
  const transaction = await dintero.readTransactionWithSession(id, signal).catch(unlessUnknown);
  return transaction && isInvoice(transaction) ? withAgreement(transaction, store) : undefined;
}

/** The invoice of a transaction, with what the shop agreed upon where Dintero's session does not say. */
export async function withAgreement(transaction: Transaction, store: PurchaseStore): Promise<Invoice> {
  const purchase = await store.purchaseOfSession(transaction.session_id);
  return invoiceOf(transaction, purchase?.terms);
}

/** Whether a transaction is one of Kravia's; an account may have cards and wallets as well. */
export function isInvoice({payment_product_type: type}: Transaction): boolean {
  return !type || type.startsWith('kravia.');
}
