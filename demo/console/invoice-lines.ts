import {html} from 'hono/html';
import type {Invoice} from 'invoice-checkout/server';
import type {Html} from '../fill-page.ts';
import type {Language} from '../languages.ts';
import {moneyText} from './invoice-money.ts';
import {consoleWords} from './words.ts';

/** What was invoiced, a line each. */
export function invoiceLines({items, currency}: Invoice, language: Language): Html {
  const words = consoleWords[language];
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, {style: 'percent', maximumFractionDigits: 2});
  return html`
    <section aria-labelledby="lines-title">
      <h2 id="lines-title">${words.lines}</h2>
      <ul class="ordered">
        ${items.map(
          ({description, quantity, amount, vat}) => html`
            <li>
              <span>${number.format(quantity)} × ${description}
                ${vat === undefined ? '' : html`<span class="quiet">${words.vat} ${percent.format(vat / 100)}</span>`}</span>
              <span class="amount">${moneyText(amount, currency, language)}</span>
            </li>`,
        )}
      </ul>
    </section>`;
}
