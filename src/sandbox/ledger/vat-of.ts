import type {OrderLine} from '../schemas/order.ts';

/**
 * The VAT in a part of an order, in minor units: its share of the VAT of all lines. Source: Dintero, payments API:
 * `calculated_vat_amount`, which is a best effort there too.
 */
export function vatOf(lines: readonly OrderLine[], total: number, amount: number): number {
  const vat = lines.reduce((sum, line) => sum + lineVat(line), 0);
  return Math.round((vat * amount) / total);
}

/** The VAT that is part of a line's amount, in minor units: as it was stated, or by its rate. */
export function lineVat({amount, vat = 0, vat_amount}: OrderLine): number {
  return vat_amount ?? Math.round((amount * vat) / (100 + vat));
}
