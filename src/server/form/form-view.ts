import type {FieldIssue} from '../../domain/billing/issue.ts';
import type {CalendarDate} from '../../domain/calendar-date.ts';
import type {Country} from '../../domain/countries/country.ts';
import type {InvoiceProduct} from '../../domain/invoice/product.ts';
import type {BillingDraft, Offer} from '../../domain/purchase/offer.ts';
import type {Locale} from '../../locales/choose-locale.ts';
import {countryName} from '../../locales/country-name.ts';
import type {Messages} from '../../locales/messages.ts';

/** What a plain form is drawn from. */
export interface FormView {
  readonly offer: Offer;
  /** The order token. */
  readonly order: string;
  /** Where the form is sent to. */
  readonly action: string;
  readonly locale: Locale;
  readonly messages: Messages;
  /** The day of purchase, from which the dates are told. */
  readonly today: CalendarDate;
  readonly countries: ReadonlyMap<Country, string>;
  /** Whose rules the fields follow. */
  readonly country: Country;
  /** The product that is chosen; none where none is payable. */
  readonly product: InvoiceProduct | undefined;
  /** What stands in the fields. */
  readonly draft: BillingDraft;
  /** What is to correct. */
  readonly issues: readonly FieldIssue[];
}

/** What a form view follows from. What a shopper filled in counts more than what the shop knows. */
export interface FormParts
  extends Pick<FormView, 'offer' | 'order' | 'action' | 'locale' | 'messages' | 'today'> {
  readonly filled?: {readonly product: InvoiceProduct | undefined; readonly draft: BillingDraft} | undefined;
  readonly issues?: readonly FieldIssue[] | undefined;
}

/** Makes the view of a form as it is first shown, or as it comes back. */
export function formView({filled, issues = [], ...parts}: FormParts): FormView {
  const {products, countries, default_country, billing_address} = parts.offer;
  const payable = products.filter(({payability}) => payability === 'payable').map(({type}) => type);
  return {
    ...parts,
    issues,
    countries: new Map(countries.map((country) => [country, countryName(country, parts.locale)])),
    country: countries.find((country) => country === filled?.draft.country) ?? default_country,
    product: payable.find((type) => type === filled?.product) ?? payable[0],
    draft: {...billing_address, ...filled?.draft},
  };
}
