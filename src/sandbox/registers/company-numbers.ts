/**
 * Numbers of companies that pass their country's check, from series in which no company is registered.
 *
 * Source: brreg.no, organisasjonsnummer (mod 11); Skatteverket SKV 704 (Luhn); Finnish decree 598/1991 § 4 (mod 11).
 */
import {withLuhnDigit} from '../kravia/check-digits.ts';

/** The nine digits that begin with eight others; undefined where no check digit exists. */
export function norwegianNumber(stem: string): string | undefined {
  const check = mod11(stem, [3, 2, 7, 6, 5, 4, 3, 2]);
  return check && `${stem}${check}`;
}

/** The ten digits that begin with nine others; the third must be 2 or more. */
export function swedishNumber(stem: string): string {
  return withLuhnDigit(stem);
}

/** The business ID that begins with seven digits; undefined where no check digit exists. */
export function finnishNumber(stem: string): string | undefined {
  const check = mod11(stem, [7, 9, 10, 5, 8, 4, 2]);
  return check && `${stem}-${check}`;
}

function mod11(stem: string, weights: readonly number[]): string | undefined {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(stem[at]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? undefined : String(check);
}
