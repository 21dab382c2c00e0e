import type {BillingField} from '../domain/billing/issue.ts';
import type {Country} from '../domain/countries/country.ts';
import type {Messages} from '../locales/messages.ts';
import type {BillingEntry} from './billing-entry.ts';

/** What the fields of a billing form are drawn from. */
export interface BillingFormView {
  readonly entry: BillingEntry;
  /** The countries that can be chosen, with their names. */
  readonly countries: ReadonlyMap<Country, string>;
  /** All purchases of a period come on one invoice. */
  readonly grouped: boolean;
  readonly messages: Messages;
  /** Takes the focus to a field, in another country when one is named. */
  readonly goTo: (field: BillingField, country?: Country) => void;
}
