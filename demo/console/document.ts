import {html} from 'hono/html';
import type {Invoices} from 'invoice-checkout/server';
import {consolePage} from './console-page.ts';
import type {ConsoleContext} from './environment.ts';
import {invoicePage} from './notice.ts';
import {consoleWords} from './words.ts';

/** `GET /console/{transaction_id}/document`: the invoice as PDF, passed through so that no access token reaches a browser. */
export function invoiceDocument(invoices: Invoices) {
  return async (c: ConsoleContext): Promise<Response> => {
    const id = c.req.param('id') ?? '';
    const document = await invoices.document(id);
    if (document !== undefined) {
      const headers = new Headers(document.headers);
      headers.set('Cache-Control', 'no-store');
      return new Response(document.body, {headers});
    }
    const {noDocument, invoice} = consoleWords[c.var.language];
    const content = html`<h1>${noDocument}</h1><p><a href="${invoicePage(id)}">${invoice}</a></p>`;
    return consolePage(c, {title: noDocument, content, status: 404});
  };
}
