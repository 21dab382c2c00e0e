import {html} from 'hono/html';
import {formatMoney} from '../../locales/format-money.ts';
import {type FormGroup, formGroups} from './form-groups.ts';
import type {FormView} from './form-view.ts';
import type {Html} from './html.ts';
import {renderField} from './render-field.ts';
import {renderProducts} from './render-products.ts';

/** Where the form stands. */
export interface FormPlace {
  /** Inside `<invoice-checkout>`, which shows it until the widget's own form is there. */
  readonly slot?: 'fallback';
  /** The text of the button, where it is not the usual one. */
  readonly submitLabel?: string | undefined;
}

/** The plain form: what the widget asks for, to be sent without any script. Nothing to send where nothing is payable. */
export function renderForm(view: FormView, {slot, submitLabel}: FormPlace = {}): Html {
  const {offer, order, action, locale, product, country, countries} = view;
  const fields = product && groupsOf(view).map((group) => renderGroup(group, view));
  const hidden = {order, locale, ...(countries.size === 1 && {country})};
  return html`<form class="invoice-form" ${slot ? html`slot="${slot}"` : ''} lang="${locale}" method="post" action="${action}" accept-charset="utf-8" novalidate>
${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${renderProducts(view)}
${fields ?? ''}
${renderTotal(view)}
${offer.merchant.terms_url ? html`<p><a href="${offer.merchant.terms_url}" target="_blank" rel="noopener">${view.messages.terms}</a></p>` : ''}
${product ? html`<button type="submit">${submitLabel ?? usualLabel(view)}</button>` : ''}
</form>`;
}

/** The groups of fields that are shown: a single country is no choice. */
export function groupsOf({offer, country, countries}: FormView): readonly FormGroup[] {
  const payable = offer.products.filter(({payability}) => payability === 'payable');
  const groups = formGroups(
    payable.map(({type}) => type),
    country,
    offer.fields,
  );
  return groups
    .map((group) => ({
      ...group,
      rows: group.rows.filter(({type}) => type !== 'select' || countries.size > 1),
    }))
    .filter(({rows}) => rows.length > 0);
}

function renderGroup({heading, only, rows}: FormGroup, view: FormView): Html {
  const {messages} = view;
  const fields = html`<div class="invoice-fields">${rows.map((row) => renderField(row, view))}</div>`;
  if (!heading) return fields;
  const names = only?.map((type) => messages[type]).join(' · ');
  return html`<fieldset class="${only ? 'invoice-some' : ''}">
  <legend>${messages[heading]}</legend>
  ${names ? html`<p class="invoice-hint">${names}</p>` : ''}
  ${fields}
</fieldset>`;
}

function renderTotal({offer, locale, messages}: FormView): Html {
  const {amount, currency} = offer.order;
  return html`<p class="invoice-total"><span>${messages.total}</span> <strong translate="no">${formatMoney(amount, currency, locale)}</strong></p>`;
}

/** Where a product is ordered at once, the button says so for every product. */
function usualLabel({offer, messages}: FormView): string {
  const ordersAtOnce = offer.products.some(
    ({payability, completion}) => payability === 'payable' && completion === 'server',
  );
  return ordersAtOnce ? messages.order : messages.continue;
}
