import type {OrderLine} from '../schemas/order.ts';

/**
 * The VAT in a part of an order, in minor units: its share of the VAT of all lines. Source: Dintero, payments API:
 * `calculated_vat_amount`, which is a best effort there too.
 */
export function vatOf(lines: readonly OrderLine[], total: number, amount: number): number {
  const vat = lines.reduce((sum, line) => sum + (line.vat_amount ?? includedVat(line)), 0);
  return Math.round((vat * amount) / total);
}

function includedVat({amount, vat = 0}: OrderLine): number {
  return (amount * vat) / (100 + vat);
}
