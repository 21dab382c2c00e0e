import type {FaultyShop, ShopSetting} from '../faulty-shop.ts';
import type {Flow, Told} from '../flow.ts';
import {comeBack, placeOrder} from '../shopper.ts';

const completion = {require_identity_verification: false, completion: 'server'} as const;
const backend: ShopSetting['backend'] = {products: {'kravia.invoice_b2b': completion}};

async function buy(shop: FaultyShop): Promise<Told> {
  const order = await placeOrder(shop);
  return typeof order === 'string' ? order : comeBack(shop, order);
}

/** Purchases that the backend finishes, so that the buyer never leaves the shop's page. */
export const finishingFlows: readonly Flow[] = (['transaction', 'actions', 'accepted'] as const).map(
  (payAnswer) => ({
    name: `the backend finishes a purchase, answered "${payAnswer}"`,
    setting: {backend, sandbox: {payAnswer}},
    act: buy,
    told: 'invoice',
  }),
);
