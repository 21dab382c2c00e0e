import {fail, ok} from '../result.ts';
import {countries} from './countries.ts';
import type {Country} from './country.ts';
import {normaliseNumber} from './normalise-text.ts';
import {orElsewhere, type Reading} from './reading.ts';

/**
 * A well-formed postal code of its country, digits only, leading zeros kept. Whether it is assigned is not
 * looked up. Only {@link parsePostalCode} makes one.
 */
export type PostalCode = string & {readonly __brand: 'PostalCode'};

/** Why a text is not a postal code of the chosen country. */
export type PostalCodeIssue = 'empty' | 'characters' | 'length' | 'structure' | 'other_country';

/**
 * Reads a postal code as people write it: `0155`, `SE-114 55`, `FI-00100`. Another country is suggested
 * only when its code is written before the digits.
 */
export function parsePostalCode(text: string, country: Country): Reading<PostalCode, PostalCodeIssue> {
  const typed = normaliseNumber(text);
  if (typed === '') return fail('empty');
  const own = read(typed, country);
  return own.ok || own.issue !== 'characters' ? own : orElsewhere(own, (code) => read(typed, code).ok);
}

/** The form that people read: `0155`, `114 55`, `00100`. */
export function formatPostalCode(value: PostalCode, country: Country): string {
  return countries[country].postalCode.format(value);
}

function read(typed: string, country: Country): Reading<PostalCode, PostalCodeIssue> {
  const {prefix, length, pattern} = countries[country].postalCode;
  const digits = typed.replace(prefix, '').replaceAll('-', '');
  if (!/^\d+$/.test(digits)) return fail('characters');
  if (digits.length !== length) return fail('length');
  return pattern.test(digits) ? ok(digits as PostalCode) : fail('structure');
}
