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
  return html`
    <section class="summary" aria-labelledby="actions-title">
      <h2 id="actions-title">${words.actions}</h2>
      ${failure(invoice, words)}
      ${canStartCollection ? startCollection(transaction_id, words) : ''}
      ${
        document
          ? html`<p><a class="button" href="${invoicePage(transaction_id, '/document')}">${words.document}</a></p>`
          : html`<p class="quiet">${words.noDocument}</p>`
      }
      ${
        canCancel
          ? html`<p><a class="button danger" href="${invoicePage(transaction_id, '/cancel')}">${words.cancel}</a></p>`
          : html`<p class="quiet">${whyNotCancellable(invoice, words)}</p>`
      }
    </section>`;
}

function startCollection(transactionId: string, words: ConsoleWords): Html {
  return html`
    <form method="post" action="${invoicePage(transactionId, '/collection')}">
      <p class="quiet" id="collection-note">${words.startCollectionNote}</p>
      <button class="primary" aria-describedby="collection-note">${words.startCollection}</button>
    </form>`;
}

function failure({state, reason}: Invoice, words: ConsoleWords): Html | '' {
  return state === 'failed' && reason !== undefined ? html`<p>${words.reasons[reason]}</p>` : '';
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
