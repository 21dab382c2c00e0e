import {html, type TemplateResult} from 'lit';
import type {BillingAddress} from '../domain/billing/address.ts';
import type {FieldIssue} from '../domain/billing/issue.ts';
import {calendarDateAt} from '../domain/calendar-date.ts';
import type {Country} from '../domain/countries/country.ts';
import type {InvoiceProduct} from '../domain/invoice/product.ts';
import type {BillingDraft, Offer, OfferedProduct} from '../domain/purchase/offer.ts';
import type {BillingJudge} from '../elements/billing-judge.ts';
import type {BillingSubmitEvent} from '../elements/events/billing-submit-event.ts';
import type {InvoiceCountryChangeEvent} from '../elements/events/invoice-country-change-event.ts';
import type {InvoiceProductChangeEvent} from '../elements/events/invoice-product-change-event.ts';
import type {Locale} from '../locales/choose-locale.ts';
import {formatMoney} from '../locales/format-money.ts';
import type {FormMessages} from '../locales/messages.ts';

/** What the options and the form in them are drawn from. */
export interface FormView {
  readonly offer: Offer;
  /** The product whose form is open; none when none is payable. */
  readonly product: OfferedProduct | undefined;
  readonly country: Country;
  readonly prefill: BillingDraft | undefined;
  readonly issues: readonly FieldIssue[];
  readonly judge: BillingJudge | undefined;
  readonly hidden: boolean;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly messages: FormMessages;
  readonly locale: Locale;
  readonly onProduct: (product: InvoiceProduct) => void;
  readonly onCountry: (country: Country) => void;
  /** The shopper begins. */
  readonly onTouch: () => void;
  readonly onSubmit: (address: BillingAddress) => void;
}

/** The options, and below the chosen one the form: one element that stays when the choice changes. */
export function renderForm(view: FormView): TemplateResult {
  const {offer, product, messages, locale} = view;
  const {amount, currency} = offer.order;
  return html`
    <invoice-options
      exportparts="card, chosen, only, title"
      ?hidden=${view.hidden}
      .products=${offer.products}
      .selected=${product?.type}
      .today=${calendarDateAt(Date.now())}
      .disabled=${view.disabled || view.busy}
      .messages=${messages}
      .locale=${locale}
      @invoice-product-change=${(event: InvoiceProductChangeEvent) => view.onProduct(event.product)}
      @focusin=${view.onTouch}
      @click=${view.onTouch}
    >
      <invoice-billing-form
        exportparts="summary, label, input, invalid, note, total, submit"
        slot=${product?.type ?? 'none'}
        .product=${product?.type}
        .country=${view.country}
        .countries=${offer.countries}
        .prefill=${{...offer.billing_address, ...view.prefill}}
        .policies=${offer.fields}
        .issues=${view.issues}
        .busy=${view.busy}
        .disabled=${view.disabled}
        .messages=${messages}
        .judge=${view.judge}
        .locale=${locale}
        .submitLabel=${product?.completion === 'server' ? messages.order : messages.continue}
        .amount=${formatMoney(amount, currency, locale)}
        .termsUrl=${offer.merchant.terms_url}
        @invoice-billing-submit=${(event: BillingSubmitEvent) => view.onSubmit(event.address)}
        @invoice-country-change=${(event: InvoiceCountryChangeEvent) => view.onCountry(event.country)}
      ></invoice-billing-form>
    </invoice-options>
  `;
}
