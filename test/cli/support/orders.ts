import {address, order} from '../../server/support/create-shop.ts';

type Json = Record<string, unknown>;

/** A line that can be invoiced, but for the members given. */
export function orderLine(merchant_reference: string, members: Json = {}): Json {
  const whole = {...order, merchant_reference, billing_address: address};
  return {order: whole, payment_product_type: 'kravia.invoice_b2b', days_until_due: 14, ...members};
}

/** A line with other members in its order, or in its order's address. */
export function changedOrder(merchant_reference: string, inOrder: Json, inAddress: Json = {}): Json {
  const billing_address = {...address, ...inAddress};
  return orderLine(merchant_reference, {order: {...order, merchant_reference, billing_address, ...inOrder}});
}

/** So many lines, `order-1` and on. */
export function orderLines(count: number): readonly Json[] {
  return Array.from({length: count}, (_, index) => orderLine(`order-${index + 1}`));
}

/** A file of lines; texts are taken as they are. */
export function ndjson(lines: readonly (Json | string)[]): string {
  return lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
}
