import {html} from 'hono/html';
import type {Order} from 'invoice-checkout';
import type {Html} from '../fill-page.ts';
import {type Language, languages} from '../languages.ts';
import {formatMoney} from '../money.ts';

/** An order to read beside the checkout: its lines and what they cost together. */
export function orderSummary(order: Order, language: Language): Html {
  const {items, currency} = order;
  const number = new Intl.NumberFormat(language);
  return html`
    <ul class="ordered">
      ${items.map(
        (item) => html`
          <li>
            <span>${number.format(item.quantity)} × ${item.description}</span>
            <span class="amount">${formatMoney(item.amount, currency, language)}</span>
          </li>`,
      )}
    </ul>
    ${totals(order, language)}`;
}

/** What something costs: before VAT, its VAT, and all. Amounts are minor units. */
export function totals(
  {amount, vat_amount = 0, currency}: Pick<Order, 'amount' | 'vat_amount' | 'currency'>,
  language: Language,
): Html {
  const words = languages[language];
  return html`
    <dl class="totals">
      <div><dt>${words.beforeVat}</dt><dd>${formatMoney(amount - vat_amount, currency, language)}</dd></div>
      <div><dt>${words.vat}</dt><dd>${formatMoney(vat_amount, currency, language)}</dd></div>
      <div class="total"><dt>${words.total}</dt><dd>${formatMoney(amount, currency, language)}</dd></div>
    </dl>`;
}
