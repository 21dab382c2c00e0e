import type {Order} from '../../domain/order.ts';
import type {BillingDraft} from '../../domain/purchase/offer.ts';
import {readMerchantOrder} from '../../server/orders/merchant-order.ts';
import type {TestOrder} from './test-shop.ts';

/** An order with its reference. */
type Placed = Order & {readonly billing_address?: BillingDraft};

/** The orders that were placed in a shop. */
export class OrderBook {
  readonly #orders = new Map<string, Placed>();

  /** Takes an order; one of a reference that is known takes its place. Throws `InvalidOrderError` where it does not add up. */
  place(order: TestOrder): Placed {
    const placed = {merchant_reference: `order-${this.#orders.size + 1}`, ...order};
    readMerchantOrder(placed, placed.merchant_reference);
    this.#orders.set(placed.merchant_reference, placed);
    return placed;
  }

  find(reference: string): Placed | undefined {
    return this.#orders.get(reference);
  }
}
