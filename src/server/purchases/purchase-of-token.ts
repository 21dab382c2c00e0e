import type {PurchaseStore, StoredPurchase} from '../stores/purchases.ts';
import {hashResultToken, isResultToken} from './result-token.ts';

/** The purchase a result token stands for; nonsense is refused before the store is asked. */
export async function purchaseOfToken(
  store: PurchaseStore,
  token: string,
): Promise<StoredPurchase | undefined> {
  return isResultToken(token) ? store.purchaseOfToken(await hashResultToken(token)) : undefined;
}
