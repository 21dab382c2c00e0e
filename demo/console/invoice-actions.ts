import {html} from 'hono/html';
import type {Invoice} from 'invoice-checkout/server';
import type {Html} from '../fill-page.ts';
import type {Language} from '../languages.ts';
import type {ConsoleWords} from '../words/console/console-words.ts';
import {invoicePage} from './notice.ts';
import {consoleWords} from './words.ts';

/** What the shop can do with an invoice now; what it cannot do is said with the reason. */
export function invoiceActions(invoice: Invoice, language: Language): Html {
  const words = consoleWords[language];
  const {transaction_id, document, canStartCollection, canCancel} = invoice;
  const link = (below: string, name: string, kind = '') =>
    html`<a class="button ${kind}" href="${invoicePage(transaction_id, below)}">${name}</a>`;
  return html`
    <section class="summary" aria-labelledby="actions-title">
      <h2 id="actions-title">${words.actions}</h2>
      ${failure(invoice, words)}
      ${awaited(invoice, words)}
      ${canStartCollection ? html`<p class="quiet" id="collection-note">${words.startCollectionNote}</p>` : ''}
      ${canCancel ? '' : html`<p class="quiet">${whyNotCancellable(invoice, words)}</p>`}
      <div class="decision">
        ${canStartCollection ? startCollection(transaction_id, words) : ''}
        ${document ? link('/document', words.document) : ''}
        ${isMoving(invoice) ? link('', words.refresh) : ''}
        ${canCancel ? link('/cancel', words.cancel, 'danger') : ''}
      </div>
    </section>`;
}

function startCollection(transactionId: string, words: ConsoleWords): Html {
  return html`
    <form method="post" action="${invoicePage(transactionId, '/collection')}">
      <button class="primary" aria-describedby="collection-note">${words.startCollection}</button>
    </form>`;
}

function failure({state, reason}: Invoice, words: ConsoleWords): Html | '' {
  return state === 'failed' && reason !== undefined ? html`<p>${words.reasons[reason]}</p>` : '';
}

/** What comes by itself to an invoice that is only just made, or is one of a collective invoice. */
function awaited({state, canStartCollection, payment_product_type}: Invoice, words: ConsoleWords): Html | '' {
  if (state !== 'created' || canStartCollection) return '';
  const isCollective = payment_product_type === 'kravia.invoice_b2b_grouped';
  return html`<p class="quiet">${isCollective ? words.awaitsPeriodEnd : words.awaitsKravia}</p>`;
}

/** Whether Dintero or Kravia may have decided something since: then it is worth looking again. */
function isMoving({state, canStartCollection, payment_product_type}: Invoice): boolean {
  if (state === undefined || state === 'on_hold') return true;
  return state === 'created' && !canStartCollection && payment_product_type !== 'kravia.invoice_b2b_grouped';
}

function whyNotCancellable({state}: Invoice, words: ConsoleWords): string {
  switch (state) {
    case 'on_hold':
    case 'paid':
    case 'cancelled':
    case 'failed':
      return words.notCancellable[state];
    default:
      return words.refused['not-cancellable'];
  }
}
