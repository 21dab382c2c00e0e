import {lineVat} from '../ledger/vat-of.ts';
import type {OrderLine} from '../schemas/order.ts';

/** What one rate of VAT comes to, in minor units. */
export interface VatSum {
  /** Percent. */
  readonly rate: number;
  readonly net: number;
  readonly vat: number;
}

/** The sums by rate of VAT, highest rate first. */
export function vatSummary(lines: readonly OrderLine[]): VatSum[] {
  const rates = [...new Set(lines.map(({vat = 0}) => vat))].sort((a, b) => b - a);
  return rates.map((rate) => {
    const taxed = lines.filter(({vat = 0}) => vat === rate);
    const vat = taxed.reduce((sum, line) => sum + lineVat(line), 0);
    return {rate, vat, net: taxed.reduce((sum, line) => sum + line.amount, 0) - vat};
  });
}
