import {address} from './create-shop.ts';
import type {Shop} from './describe-problems.ts';

/** A body of `POST /sessions` that is fine but for the members given. */
export function sessionBody(shop: Shop, members: object = {}): string {
  return JSON.stringify({
    order: shop.token,
    payment_product_type: 'kravia.invoice_b2b',
    locale: 'nb',
    billing_address: address,
    ...members,
  });
}
