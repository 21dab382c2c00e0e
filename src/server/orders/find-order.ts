import type {BackendSettings} from '../options/backend-settings.ts';
import {type MerchantOrder, readMerchantOrder} from './merchant-order.ts';
import {readOrderToken} from './order-token.ts';

/**
 * The shop's order behind an order token; undefined when the token is forged, expired or nonsense, which is seen
 * without asking the shop, or when the shop does not know the order.
 *
 * @throws InvalidOrderError when the shop's order cannot be invoiced as it is.
 */
export async function findOrder(
  token: string,
  settings: BackendSettings,
): Promise<MerchantOrder | undefined> {
  const reference = await readOrderToken(token, settings);
  if (reference === undefined) return undefined;
  const found = await settings.orders.find(reference);
  return found ? readMerchantOrder(found, reference) : undefined;
}
