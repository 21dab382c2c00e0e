import type {DinteroClient} from '../dintero/client.ts';
import {problem} from '../http/problem.ts';
import {invoiceDocument} from '../invoices/invoice-document.ts';
import {purchaseOfToken} from '../purchases/purchase-of-token.ts';
import {isInvoiceState} from '../purchases/purchase-status.ts';
import type {Settle} from '../purchases/settle.ts';
import type {PurchaseStore} from '../stores/purchases.ts';
import type {Handler} from './handler.ts';
import {queryParameter} from './query-parameter.ts';

/** What passing on invoices works with. */
export interface DocumentParts {
  readonly store: PurchaseStore;
  readonly settle: Settle;
  readonly dintero: DinteroClient;
}

/** `GET /document`: the invoice as PDF, for whoever holds the result token. */
export function createDocumentHandler({store, settle, dintero}: DocumentParts): Handler {
  return async function document(request) {
    const purchase = await purchaseOfToken(store, queryParameter(request, 'token'));
    if (purchase === undefined) return problem('unknown-token');
    const {transaction_id} = isInvoiceState(purchase.status) ? purchase : await settle(purchase);
    if (transaction_id === undefined) return problem('not-found');
    const transaction = await dintero.readTransaction(transaction_id);
    return (await invoiceDocument(transaction, dintero)) ?? problem('not-found');
  };
}
