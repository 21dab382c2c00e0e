/**
 * Check digits of Norwegian account numbers and payment references.
 *
 * Source: Bits, kontonummer and KID (modulus 10 and 11); ISO 13616, IBAN.
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

/** The Norwegian IBAN of an account number. */
export function norwegianIban(account: string): string {
  const remainder = BigInt(`${account}232400`) % 97n;
  return `NO${String(98n - remainder).padStart(2, '0')}${account}`;
}
