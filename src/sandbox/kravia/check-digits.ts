/**
 * Check digits of account numbers and payment references.
 *
 * Source: Bits, kontonummer and KID (modulus 10 and 11).
 */

const accountWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** An eleven-digit account from its first ten digits; `undefined` where no check digit exists. */
export function accountNumber(firstTen: string): string | undefined {
  const sum = accountWeights.reduce((total, weight, at) => total + weight * Number(firstTen[at]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? undefined : `${firstTen}${check}`;
}

/** The digits with their modulus 10 (Luhn) check digit behind them. */
export function withLuhnDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = at % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** The check digit of a Finnish reference number: weights 7, 3, 1 from the right. Source: Finance Finland, reference number. */
export function referenceDigit(digits: string): number {
  const weights = [7, 3, 1];
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, at) => total + (weights[at % 3] ?? 0) * Number(digit), 0);
  return (10 - (sum % 10)) % 10;
}

/** The IBAN of an account. Source: ISO 13616; check digits by ISO 7064, modulus 97. */
export function iban(country: string, bban: string): string {
  const letters = [...country].map((letter) => letter.charCodeAt(0) - 55).join('');
  const remainder = BigInt(`${bban}${letters}00`) % 97n;
  return `${country}${String(98n - remainder).padStart(2, '0')}${bban}`;
}
