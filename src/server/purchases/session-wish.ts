import type {BillingAddress} from '../../domain/billing/address.ts';
import type {Order} from '../../domain/order.ts';
import type {OfferedProduct} from '../../domain/purchase/offer.ts';

/** What a shopper wants to pay, or a merchant wants invoiced; judged already. */
export interface SessionWish {
  readonly order: Order;
  readonly product: OfferedProduct;
  readonly address: BillingAddress;
}
