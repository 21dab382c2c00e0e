import type {BillingField} from '../domain/billing/issue.ts';
import type {Country} from '../domain/countries/country.ts';
import type {FormMessages} from './messages.ts';

/** What a field is called for a buyer in a country: the number of a Finnish company is no "Organisasjonsnummer". */
export function fieldLabel(field: BillingField, country: Country, messages: FormMessages): string {
  return messages[`${field}_${country}`] ?? messages[field];
}
