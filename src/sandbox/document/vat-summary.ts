import type {Transaction} from '../ledger/transaction.ts';

/** A line of an order as it is invoiced. */
export type InvoiceLine = Transaction['items'][number];

/** What one rate of VAT comes to, in minor units. */
export interface VatSum {
  /** Percent. */
  readonly rate: number;
  readonly net: number;
  readonly vat: number;
}

/** The VAT that is part of a line's amount: as stated, or computed from its rate. */
function lineVat({amount, vat = 0, vat_amount}: InvoiceLine): number {
  return vat_amount ?? Math.round((amount * vat) / (100 + vat));
}

/** The sums by rate of VAT, highest rate first. */
export function vatSummary(lines: readonly InvoiceLine[]): VatSum[] {
  const rates = [...new Set(lines.map(({vat = 0}) => vat))].sort((a, b) => b - a);
  return rates.map((rate) => {
    const taxed = lines.filter(({vat = 0}) => vat === rate);
    const vat = taxed.reduce((sum, line) => sum + lineVat(line), 0);
    return {rate, vat, net: taxed.reduce((sum, line) => sum + line.amount, 0) - vat};
  });
}
