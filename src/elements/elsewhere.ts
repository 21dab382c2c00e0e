import type {FieldIssue} from '../domain/billing/issue.ts';
import type {Country} from '../domain/countries/country.ts';
import type {BillingFormView} from './billing-form-view.ts';

/** A country in which the text would be right, among those that can be chosen. */
export function elsewhere(issue: FieldIssue | undefined, {countries}: BillingFormView): Country | undefined {
  return issue?.suggests?.find((country) => countries.has(country));
}
