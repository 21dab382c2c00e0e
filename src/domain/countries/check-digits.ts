/**
 * Whether digits, the check digit among them, have a weighted sum that 11 divides. A stem with remainder 1
 * has no check digit at all, so whatever follows it fails.
 *
 * Source: brreg.no, organisasjonsnummer; Finnish decree 598/1991 § 4.
 */
export function passesMod11(digits: string, weights: readonly number[]): boolean {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
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
