import type {BillingField} from '../domain/billing/issue.ts';
import type {Country} from '../domain/countries/country.ts';
import type {FormMessages} from '../locales/messages.ts';
import type {BillingEntry} from './billing-entry.ts';
import type {BillingJudge} from './billing-judge.ts';

/** What the fields of a billing form are drawn from. */
export interface BillingFormView {
  readonly entry: BillingEntry;
  /** Whose rules and names the fields follow. */
  readonly country: Country;
  /** The countries that can be chosen, with their names. */
  readonly countries: ReadonlyMap<Country, string>;
  /** All purchases of a period come on one invoice. */
  readonly grouped: boolean;
  readonly messages: FormMessages;
  /** Begins the ids of this form's controls. */
  readonly prefix: string;
  /** Speaks of what is wrong; nothing is wrong before it is there. */
  readonly judge: BillingJudge | undefined;
  /** Takes the focus to a field, in another country when one is named. */
  readonly goTo: (field: BillingField, country?: Country) => void;
}
