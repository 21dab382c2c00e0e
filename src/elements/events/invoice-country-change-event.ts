import type {Country} from '../../domain/countries/country.ts';

/** Raised by `<invoice-billing-form>` when the shopper has chosen another country. */
export class InvoiceCountryChangeEvent extends Event {
  /** The country that was chosen, ISO 3166-1. */
  readonly country: Country;

  constructor(country: Country) {
    super('invoice-country-change', {bubbles: true, composed: true});
    this.country = country;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'invoice-country-change': InvoiceCountryChangeEvent;
  }
}
