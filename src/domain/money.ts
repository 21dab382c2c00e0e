/**
 * The VAT inside an amount: `amount × vat / (100 + vat)`, rounded to whole minor units, half away from zero, so that a
 * credited line cancels its sale. Amounts are whole minor units (øre, öre, cents) with VAT included; `vat` is a
 * percentage with at most two decimals, 25 for 25 %.
 *
 * Source: Dintero, order items: amounts include VAT, `vat` is a percentage.
 */
export function vatOf(amount: number, vat: number): number {
  const hundredths = Math.round(vat * 100);
  const size = Math.round((Math.abs(amount) * hundredths) / (10_000 + hundredths));
  return amount < 0 && size > 0 ? -size : size;
}
