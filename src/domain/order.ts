/** The currencies of the three countries, ISO 4217. */
export type Currency = 'NOK' | 'SEK' | 'EUR';

/** One line of an order, in Dintero's names. Amounts are minor units including VAT and discount. */
export interface OrderItem {
  /** Unique within the order; the same in session and capture. */
  readonly line_id: string;
  /** The shop's own article number. */
  readonly id: string;
  readonly description: string;
  /** Decimals are allowed: 7.5 hours. */
  readonly quantity: number;
  /** The whole line, minor units, VAT included. */
  readonly amount: number;
  /** Percent: 25, not 0.25. */
  readonly vat?: number;
  /** Minor units, part of `amount`. */
  readonly vat_amount?: number;
}

/** What is bought. The shop's back end is its only source; a browser never sends one. */
export interface Order {
  /** The shop's key for the purchase: letters, digits, `.`, `_` and `-`. Printed on nothing, matched on everything. */
  readonly merchant_reference: string;
  /** Minor units, VAT included: the sum of the items. */
  readonly amount: number;
  /** Minor units: the sum of the items' VAT. */
  readonly vat_amount?: number;
  readonly currency: Currency;
  readonly items: readonly OrderItem[];
}
