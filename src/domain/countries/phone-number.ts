import {fail, ok} from '../result.ts';
import {countries} from './countries.ts';
import {type Country, countryCodes} from './country.ts';
import {normaliseNumber} from './normalise-text.ts';
import type {Reading} from './reading.ts';

/** A telephone number in E.164: `+4740612345`. Only {@link parsePhoneNumber} makes one. */
export type PhoneNumber = string & {readonly __brand: 'PhoneNumber'};

/** Why a text is not a telephone number. */
export type PhoneNumberIssue = 'empty' | 'characters' | 'structure';

/**
 * Reads a telephone number as people in a country write it, from any country when it starts with `+` or `00`.
 * In Sweden and Finland a home number needs its first zero: a Norwegian mobile number without `+47` would
 * otherwise be read as a line in Malmö. Whether a number is in use is not looked up.
 *
 * Source: ITU-T E.164; the numbering plans of Nkom, PTS and Traficom.
 */
export function parsePhoneNumber(text: string, country: Country): Reading<PhoneNumber, PhoneNumberIssue> {
  const number = normaliseNumber(text)
    .replace(/^(TEL|TLF):?/, '')
    .replaceAll('-', '')
    .replace(/(\d\)?)\(0\)/, '$1')
    .replace(/[()]/g, '')
    .replace(/^00/, '+');
  if (number === '') return fail('empty');
  if (!/^\+?\d+$/.test(number)) return fail('characters');
  if (number.startsWith('+')) return readInternational(number);
  const {trunk} = countries[country].phoneNumber;
  return number.startsWith(trunk) ? readNational(number.slice(trunk.length), country) : fail('structure');
}

/** The form that people read: as at home for a number of the given country, unchanged for any other. */
export function formatPhoneNumber(value: PhoneNumber, country: Country): string {
  const {callingCode, phoneNumber} = countries[country];
  const start = `+${callingCode}`;
  return value.startsWith(start) ? phoneNumber.format(value.slice(start.length)) : value;
}

function readInternational(number: string): Reading<PhoneNumber, PhoneNumberIssue> {
  for (const code of countryCodes) {
    const {callingCode, phoneNumber} = countries[code];
    const start = `+${callingCode}`;
    // Many write the zero of home after the calling code.
    const national = number.replace(start + phoneNumber.trunk, start).slice(start.length);
    if (number.startsWith(start)) return readNational(national, code);
  }
  return /^.[1-9]\d{6,14}$/.test(number) ? ok(number as PhoneNumber) : fail('structure');
}

function readNational(national: string, country: Country): Reading<PhoneNumber, PhoneNumberIssue> {
  const {callingCode, phoneNumber} = countries[country];
  return phoneNumber.pattern.test(national)
    ? ok(`+${callingCode}${national}` as PhoneNumber)
    : fail('structure');
}
