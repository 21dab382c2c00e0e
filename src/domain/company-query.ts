import type {Company} from './company.ts';
import type {Country} from './countries/country.ts';
import {normaliseLine} from './countries/normalise-text.ts';
import {looksPersonal, parseOrganizationNumber} from './countries/organization-number.ts';

/** The fields that a company can be looked up by. */
export const searchedFields = ['organization_number', 'business_name'] as const;

/** A field that a company can be looked up by: its number alone, or its name, where a number will do as well. */
export type SearchedField = (typeof searchedFields)[number];

/** What a register finds, best first; or nobody knows, because it is slow or down. */
export type CompanyAnswer = readonly Company[] | 'unavailable';

/** Digits that a name has at most; what has more may be the beginning of a person's number. */
const mostDigits = 5;

/**
 * What a company register is asked for when a text stands in a field: a valid number, or at least two characters of
 * a name. Nothing that is, or may become, a person's identity number is ever asked for.
 */
export function companyQuery(field: SearchedField, text: string, country: Country): string | undefined {
  const line = normaliseLine(text);
  if (looksPersonal(line)) return undefined;
  const number = parseOrganizationNumber(line, country);
  if (number.ok) return number.value;
  const isName = /^(?=.*\p{L}).{2,100}$/u.test(line) && line.replace(/\D/g, '').length <= mostDigits;
  return field === 'business_name' && isName ? line : undefined;
}
