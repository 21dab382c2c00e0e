import type {Handler} from 'hono';
import {errorAnswer} from '../http/error-answer.ts';
import type {World} from '../world.ts';

/** `GET /transaction-attachments/{name}`: the invoice as PDF, made when it is asked for. Needs an access token. */
export function attachmentHandler({ledger, settings}: World): Handler {
  return async (c) => {
    const invoice = ledger.invoices.get(c.req.param('name') ?? '');
    if (invoice === undefined) return errorAnswer(404, 'Attachment not found', {code: 'NOT FOUND'});
    const {invoiceDocument} = await import('../document/invoice-document.ts');
    const pdf = await invoiceDocument(invoice, settings.merchant);
    return new Response(new Uint8Array(pdf), {headers: {'content-type': 'application/pdf'}});
  };
}
