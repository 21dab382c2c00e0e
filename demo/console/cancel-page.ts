import {html} from 'hono/html';
import type {Invoices} from 'invoice-checkout/server';
import {formatMoney} from '../money.ts';
import {consolePage} from './console-page.ts';
import type {ConsoleContext} from './environment.ts';
import {invoiceMissing} from './invoice-page.ts';
import {buyerName} from './invoice-words.ts';
import {invoicePage, noticePage} from './notice.ts';
import {consoleWords} from './words.ts';

/** `GET /console/{transaction_id}/cancel`: asks once more, with what it means, before an invoice is cancelled. */
export function cancelPage(invoices: Invoices) {
  return async (c: ConsoleContext): Promise<Response> => {
    const invoice = await invoices.read(c.req.param('id') ?? '');
    if (invoice === undefined) return invoiceMissing(c);
    const {transaction_id, canCancel, currency} = invoice;
    if (!canCancel) return c.redirect(noticePage(transaction_id, {refused: 'not-cancellable'}), 303);

    const {language} = c.var;
    const words = consoleWords[language];
    const title = words.cancelTitle;
    const content = html`
      <h1>${title}</h1>
      <p>${words.invoice} <b>${invoice.merchant_reference}</b>, ${buyerName(invoice)}</p>
      <p>${words.cancelMeaning} <b class="amount">${formatMoney(invoice.remaining_amount, currency, language)}</b></p>
      <p id="for-good">${words.cancelForGood}</p>
      <form method="post" class="decision">
        <a class="button" href="${invoicePage(transaction_id)}">${words.cancelNo}</a>
        <button class="danger" aria-describedby="for-good">${words.cancelYes}</button>
      </form>`;
    return consolePage(c, {title, content});
  };
}
