import type {Country} from '../domain/countries/country.ts';
import type {FormMessages} from '../locales/messages.ts';
import type {BillingEntry} from './billing-entry.ts';
import type {FixedTemplates} from './fixed-template.ts';

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
  readonly templates: FixedTemplates;
}
