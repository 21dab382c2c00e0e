import {fail, ok, type Result} from '../result.ts';
import type {OrganizationNumberFault} from './country-rules.ts';

/**
 * Judges digits whose weighted sum, check digit included, must be divisible by 11. A stem with remainder 1
 * has no check digit at all, so whatever follows it fails; zeros alone would pass, but are nobody's number.
 *
 * Source: brreg.no, organisasjonsnummer; Finnish decree 598/1991 § 4.
 */
export function judgeMod11(
  digits: string,
  weights: readonly number[],
): Result<string, OrganizationNumberFault> {
  if (digits.length !== weights.length) return fail('length');
  if (Number(digits) === 0) return fail('structure');
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0 ? ok(digits) : fail('check_digit');
}

/**
 * Whether digits, the check digit last, pass the Luhn formula (mod 10). It misses only the swap of 09 and 90.
 *
 * Source: ISO/IEC 7812-1, annex B; Skatteverket SKV 704.
 */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const weighted = Number(digit) * (1 + (index % 2));
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
