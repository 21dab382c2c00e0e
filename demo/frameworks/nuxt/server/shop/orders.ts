import {randomUUID} from 'node:crypto';
import type {Order} from 'invoice-checkout';

/** Places the order of the cart; answers its reference. */
export function placeOrder(): string {
  return `order-${randomUUID().slice(0, 8)}`;
}

/** An order by its reference; everybody buys one chair here. */
export function findOrder(merchant_reference: string): Order {
  const amounts = {amount: 50000, vat: 25, vat_amount: 10000};
  return {
    merchant_reference,
    amount: 50000,
    vat_amount: 10000,
    currency: 'NOK',
    items: [{line_id: '1', id: 'chair', description: 'Oak chair', quantity: 1, ...amounts}],
  };
}
