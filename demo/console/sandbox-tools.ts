import {html} from 'hono/html';
import type {Invoice} from 'invoice-checkout/server';
import type {Html} from '../fill-page.ts';
import type {Language} from '../languages.ts';
import type {ConsoleWords} from '../words/console/console-words.ts';
import {instantText} from './dates.ts';
import {invoicePage} from './notice.ts';
import {consoleWords} from './words.ts';

/** Money and time at will, for trying an invoice out in the sandbox. */
export function sandboxTools(invoice: Invoice, now: Date, language: Language): Html {
  const words = consoleWords[language];
  const {transaction_id, state, captured_amount, settled_amount} = invoice;
  const isPayable = state === 'collecting' || state === 'partly_paid';
  return html`
    <section class="summary sandbox" aria-labelledby="sandbox-title">
      <h2 id="sandbox-title">${words.sandbox}</h2>
      <p class="quiet">${words.sandboxNote}</p>
      ${isPayable ? payment(invoice, words, language) : ''}
      ${
        captured_amount > settled_amount
          ? html`
            <form method="post" action="${invoicePage(transaction_id, '/settlement')}">
              <p class="quiet" id="settle-note">${words.settleNote}</p>
              <button aria-describedby="settle-note">${words.settle}</button>
            </form>`
          : ''
      }
      <form method="post" action="${invoicePage(transaction_id, '/clock')}">
        <h3>${words.clock}</h3>
        <p class="quiet">${words.clockShows} ${instantText(now.toISOString(), language)}</p>
        <label>${words.days} <input name="days" type="number" min="1" max="3650" value="1" required autocomplete="off"></label>
        <button name="to" value="days">${words.move}</button>
        <button name="to" value="period-end" formnovalidate>${words.moveToPeriodEnd}</button>
      </form>
    </section>`;
}

function payment(
  {transaction_id, remaining_amount, currency}: Invoice,
  words: ConsoleWords,
  language: Language,
): Html {
  const left = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    useGrouping: false,
  }).format(remaining_amount / 100);
  return html`
    <form method="post" action="${invoicePage(transaction_id, '/payment')}">
      <h3>${words.payment}</h3>
      <label>${words.amount} (${currency}) <input name="amount" inputmode="decimal" value="${left}" required autocomplete="off"></label>
      <button>${words.pay}</button>
    </form>`;
}
