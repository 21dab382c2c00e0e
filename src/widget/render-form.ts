import {html, nothing, type TemplateResult} from 'lit';
import type {FieldPolicies} from '../domain/billing/fields.ts';
import type {FieldIssue} from '../domain/billing/issue.ts';
import {calendarDateAt} from '../domain/calendar-date.ts';
import type {Country} from '../domain/countries/country.ts';
import type {InvoiceProduct} from '../domain/invoice/product.ts';
import type {BillingDraft, Offer, OfferedProduct} from '../domain/purchase/offer.ts';
import type {Purchase} from '../domain/purchase/purchase-state.ts';
import type {BillingSubmitEvent} from '../elements/events/billing-submit-event.ts';
import type {InvoiceCountryChangeEvent} from '../elements/events/invoice-country-change-event.ts';
import type {InvoiceProductChangeEvent} from '../elements/events/invoice-product-change-event.ts';
import type {Locale} from '../locales/choose-locale.ts';
import {formatMoney} from '../locales/format-money.ts';
import type {FormMessages} from '../locales/messages.ts';
import type {CheckoutJourney} from './journey/checkout-journey.ts';
import type {Beginning} from './journey/purchase-beginning.ts';

/** The element that keeps what the shopper chose. */
export interface FormHost extends Element {
  product?: InvoiceProduct;
  country?: Country;
  readonly prefill?: BillingDraft;
  readonly fields?: FieldPolicies;
  readonly disabled: boolean;
  chosenProduct(offer: Offer): OfferedProduct | undefined;
}

/** What the options and the form in them are drawn from. */
export interface FormView {
  readonly host: FormHost;
  readonly offer: Offer;
  readonly purchase: Purchase | Beginning;
  readonly journey: CheckoutJourney | undefined;
  readonly messages: FormMessages;
  readonly locale: Locale;
  /** The shopper begins. */
  readonly onTouch: () => void;
}

const noIssues: readonly FieldIssue[] = [];

/** The options, and below the chosen one the form: one element that stays when the choice changes. */
export function renderForm(view: FormView): TemplateResult {
  const {host, offer, purchase, journey, messages, locale} = view;
  const {disabled, country} = host;
  const {amount, currency} = offer.order;
  const product = host.chosenProduct(offer);
  const busy = purchase.state === 'opening';
  return html`
    <invoice-options
      exportparts="legend, card, chosen, only, title, text"
      ?hidden=${purchase.state === 'paying' || purchase.state === 'confirming'}
      .products=${offer.products}
      .selected=${product?.type}
      .today=${calendarDateAt(Date.now())}
      .disabled=${disabled || busy}
      .messages=${messages}
      .locale=${locale}
      @invoice-product-change=${(event: InvoiceProductChangeEvent) => {
        host.product = event.product;
      }}
      @focusin=${view.onTouch}
      @click=${view.onTouch}
    >
      <invoice-billing-form
        exportparts="summary, legend, field, label, input, invalid, note, hint, error, total, terms, submit"
        render=${host.getAttribute('render') ?? nothing}
        slot=${product?.type ?? 'none'}
        .product=${product?.type}
        .country=${country && offer.countries.includes(country) ? country : offer.default_country}
        .countries=${offer.countries}
        .prefill=${{...offer.billing_address, ...host.prefill}}
        .policies=${{...offer.fields, ...host.fields}}
        .issues=${('refusal' in purchase && purchase.refusal?.issues) || noIssues}
        .busy=${busy}
        .disabled=${disabled}
        .messages=${messages}
        .judge=${journey?.judge}
        .locale=${locale}
        .submitLabel=${product?.completion === 'server' ? messages.order : messages.continue}
        .amount=${formatMoney(amount, currency, locale)}
        .termsUrl=${offer.merchant.terms_url}
        @invoice-billing-submit=${(event: BillingSubmitEvent) => void journey?.submit(event.address)}
        @invoice-country-change=${(event: InvoiceCountryChangeEvent) => {
          host.country = event.country;
        }}
      ></invoice-billing-form>
    </invoice-options>
  `;
}
