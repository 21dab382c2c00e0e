import type {Country} from '../countries/country.ts';
import type {FieldIssue} from './issue.ts';

/** A country in which the text would be right, among those that can be chosen. */
export function elsewhere(
  issue: FieldIssue | undefined,
  countries: ReadonlyMap<Country, unknown>,
): Country | undefined {
  return issue?.suggests?.find((country) => countries.has(country));
}
