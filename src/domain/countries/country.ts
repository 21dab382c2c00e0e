import {countries} from './countries.ts';

/** A country whose buyers can be invoiced, ISO 3166-1 alpha-2. */
export type Country = keyof typeof countries;

/** Every country whose buyers can be invoiced. */
export const countryCodes = Object.keys(countries) as readonly Country[];

/** Whether a text is the code of a country whose buyers can be invoiced. */
export function isCountry(text: unknown): text is Country {
  return typeof text === 'string' && Object.hasOwn(countries, text);
}
