import {html} from 'hono/html';
import type {OfferedProduct} from '../../domain/purchase/offer.ts';
import {termsWords} from '../../locales/terms-words.ts';
import type {FormView} from './form-view.ts';
import type {Html} from './html.ts';

/** The kinds of invoice as radio buttons with their dates; with one there is nothing to choose. */
export function renderProducts(view: FormView): Html {
  const {offer, product, messages} = view;
  const [only, ...others] = offer.products;
  if (only && others.length === 0) {
    return html`<p class="invoice-only">${renderWords(only, view)}</p>
<input type="hidden" name="payment_product_type" value="${only.type}">`;
  }
  return html`<fieldset class="invoice-products">
  <legend>${messages.choose}</legend>
  ${offer.products.map(
    (each) => html`<label class="invoice-product">
    <input type="radio" name="payment_product_type" value="${each.type}" ${each.type === product ? 'checked' : ''} ${each.payability === 'payable' ? '' : 'disabled'}>
    <span>${renderWords(each, view)}</span>
  </label>`,
  )}
</fieldset>`;
}

function renderWords(product: OfferedProduct, {messages, locale, today}: FormView): Html {
  const {type, payability, require_identity_verification} = product;
  const lines =
    payability === 'payable'
      ? [
          termsWords(product, today, locale, messages),
          messages.expected_dates,
          ...(require_identity_verification ? [messages.identity_required] : []),
        ]
      : [messages[payability]];
  return html`<strong>${messages[type]}</strong> <small>${lines.join(' · ')}</small>`;
}
