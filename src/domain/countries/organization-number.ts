import type {OrganizationNumberIssue} from '../billing/issue.ts';
import {fail} from '../result.ts';
import {countries} from './countries.ts';
import {type Country, countryCodes} from './country.ts';
import type {CountryRules} from './country-rules.ts';
import {normaliseNumber} from './normalise-text.ts';
import {orElsewhere, type Reading} from './reading.ts';

/**
 * A number that a company in its country can have, in the form that is sent: nine digits in Norway, ten in
 * Sweden (twelve for a sole trader who gave the century), `1234567-1` in Finland. Whether a company has it
 * only the register knows. Only {@link parseOrganizationNumber} makes one.
 */
export type OrganizationNumber = string & {readonly __brand: 'OrganizationNumber'};

/**
 * Reads a company's number as people write and paste it in a country: `NO 923 609 016 MVA`, `SE556036079301`,
 * `FI01120389`. What is not one there but is one elsewhere, or is a person's, gets that as its issue.
 */
export function parseOrganizationNumber(
  text: string,
  country: Country,
): Reading<OrganizationNumber, OrganizationNumberIssue> {
  const typed = normaliseNumber(text);
  if (typed === '') return fail('empty');
  const own = read(typed, rulesOf(country));
  if (own.ok || own.issue === 'check_digit') return own;
  if (isPersonal(typed)) return fail('personal_number');
  return orElsewhere(own, (code) => isNumberOf(code, typed));
}

/** The form that people read: `923 609 016`, `556036-0793`, `0112038-9`. */
export function formatOrganizationNumber(value: OrganizationNumber, country: Country): string {
  return rulesOf(country).format(value);
}

/** Whether a text may be a person's identity number, in any country: such a text is kept nowhere. */
export function looksPersonal(text: string): boolean {
  return isPersonal(normaliseNumber(text));
}

function isPersonal(typed: string): boolean {
  return countryCodes.some((code) => rulesOf(code).looksPersonal(typed));
}

function read(typed: string, rules: Rules): Reading<OrganizationNumber, OrganizationNumberIssue> {
  const digits = rules.unmark(typed).replaceAll('-', '');
  if (!/^\d+$/.test(digits)) return fail('characters');
  return rules.judge(digits) as Reading<OrganizationNumber, OrganizationNumberIssue>;
}

/** Other countries are asked more strictly, unless their code is written before the number. */
function isNumberOf(country: Country, typed: string): boolean {
  const reading = read(typed, rulesOf(country));
  return reading.ok && (typed.startsWith(country) || rulesOf(country).telling.test(reading.value));
}

type Rules = CountryRules['organizationNumber'];

function rulesOf(country: Country): Rules {
  return countries[country].organizationNumber;
}
