import type {Offer} from '../../domain/purchase/offer.ts';
import type {BackendSettings} from '../options/backend-settings.ts';
import {findOrder} from './find-order.ts';
import {offerOf} from './offer.ts';

/**
 * What the order behind an order token can be invoiced with; undefined when the token is no order's.
 *
 * @throws InvalidOrderError when the shop's order cannot be invoiced as it is.
 */
export async function findOffer(token: string, settings: BackendSettings): Promise<Offer | undefined> {
  const order = await findOrder(token, settings);
  return order && offerOf(order, settings);
}
