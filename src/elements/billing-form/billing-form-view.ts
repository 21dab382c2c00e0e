import type {Country} from '../../domain/countries/country.ts';
import {invoiceProducts} from '../../domain/invoice/product.ts';
import {countryName} from '../../locales/country-name.ts';
import type {FormMessages} from '../../locales/messages.ts';
import type {Drawing} from '../drawing.ts';
import type {BillingEntry} from './billing-entry.ts';
import type {InvoiceBillingForm} from './invoice-billing-form.ts';

/** What the fields of a billing form are drawn from. */
export interface BillingFormView extends Drawing {
  readonly entry: BillingEntry;
  /** Whose rules and names the fields follow. */
  readonly country: Country;
  /** The countries that can be chosen, with their names. */
  readonly countries: ReadonlyMap<Country, string>;
  /** All purchases of a period come on one invoice. */
  readonly grouped: boolean;
  readonly messages: FormMessages;
}

/** What a form shows now; nothing without words or without a product. */
export function viewBillingForm(
  {messages, product, country, countries, locale}: InvoiceBillingForm,
  entry: BillingEntry,
  drawing: Drawing,
): BillingFormView | undefined {
  if (!messages || !product) return undefined;
  return {
    ...drawing,
    entry,
    country,
    countries: new Map(countries.map((code) => [code, countryName(code, locale)])),
    grouped: invoiceProducts[product].grouped,
    messages,
  };
}
