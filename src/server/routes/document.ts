import type {DinteroClient} from '../dintero/client.ts';
import {DinteroError} from '../dintero/dintero-error.ts';
import {problem} from '../problem.ts';
import {purchaseOfToken} from '../purchase-of-token.ts';
import {documentUrl, invoiceFacts} from '../purchases/invoice-facts.ts';
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

/** `GET /document`: the invoice as PDF, passed on from Dintero so that no access token reaches a browser. */
export function createDocumentHandler({store, settle, dintero}: DocumentParts): Handler {
  return async function document(request) {
    const purchase = await purchaseOfToken(store, queryParameter(request, 'token'));
    if (purchase === undefined) return problem('unknown-token');
    const {transaction_id} = isInvoiceState(purchase.status) ? purchase : await settle(purchase);
    if (transaction_id === undefined) return problem('not-found');

    const transaction = await dintero.readTransaction(transaction_id);
    const url = documentUrl(transaction);
    const pdf = url && (await dintero.readDocument(url).catch(unlessMissing));
    if (!pdf) return problem('not-found');

    const number = invoiceFacts(transaction).invoice_number?.replace(/[^\w.-]/g, '');
    return new Response(pdf.body, {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="${number ? `invoice-${number}` : 'invoice'}.pdf"`,
      },
    });
  };
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof DinteroError && error.code === 'not_found') return undefined;
  throw error;
}
