import {html} from 'hono/html';
import type {Invoices} from 'invoice-checkout/server';
import {consolePage} from './console-page.ts';
import type {ConsoleContext} from './environment.ts';
import {moneyText} from './invoice-money.ts';
import {invoiceMissing} from './invoice-page.ts';
import {buyerName} from './invoice-words.ts';
import {invoicePage, noticePage} from './notice.ts';
import {consoleWords} from './words.ts';

/** `GET /console/{transaction_id}/cancel`: asks once more, with what it means, before an invoice is cancelled. */
export function cancelPage(invoices: Invoices) {
  return async (c: ConsoleContext): Promise<Response> => {
    const invoice = await invoices.read(c.req.param('id') ?? '');
    if (invoice === undefined) return invoiceMissing(c);
    const {transaction_id, merchant_reference, canCancel, currency, invoice_date} = invoice;
    if (!canCancel) return c.redirect(noticePage(transaction_id, {refused: 'not-cancellable'}), 303);

    const {language} = c.var;
    const words = consoleWords[language];
    const title = `${words.cancelTitle} ${merchant_reference}`;
    const content = html`
      <h1>${words.cancelTitle}</h1>
      <p>${words.invoice} <b>${merchant_reference}</b>, ${buyerName(invoice)}</p>
      <p>${words.cancelMeaning} <b class="amount">${moneyText(invoice.remaining_amount, currency, language)}</b></p>
      <p id="for-good">${words.cancelForGood} ${invoice_date ? words.creditNote : ''}</p>
      <form method="post" class="decision">
        <a class="button" href="${invoicePage(transaction_id)}">${words.cancelNo}</a>
        <button class="danger" aria-describedby="for-good">${words.cancelYes}</button>
      </form>`;
    return consolePage(c, {title, content});
  };
}
