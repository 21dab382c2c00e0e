import {html} from 'hono/html';
import type {InvoiceTerms} from '../kravia/invoice-terms.ts';
import type {Markup} from './layout.ts';
import type {PageWords} from './words/page-words.ts';

/** The enabled products with their terms: radio buttons, or no choice where there is only one. */
export function productChoice(words: PageWords, products: readonly InvoiceTerms[], chosen: string): Markup {
  const only = products.length === 1;
  return html`<fieldset>
  <legend>${words.products}</legend>
  ${products.map(
    (terms) => html`<label class="product">
      <input
        type="radio" name="payment_product_type" value="${terms.type}"
        ${terms.type === chosen ? 'checked' : ''} ${terms.payability === 'payable' ? '' : 'disabled'}
        ${only ? 'hidden' : ''} />
      <span>
        <strong>${words.product[terms.type]}</strong>
        ${lines(words, terms).map((line) => html`<small>${line}</small>`)}
      </span>
    </label>`,
  )}
</fieldset>`;
}

function lines(words: PageWords, {days_until_due, invoice_schedule, payability}: InvoiceTerms): string[] {
  if (payability !== 'payable') return [words.not_payable];
  return [
    ...(invoice_schedule ? [words[invoice_schedule.interval]] : []),
    words.due.replace('{days}', String(days_until_due)),
  ];
}
