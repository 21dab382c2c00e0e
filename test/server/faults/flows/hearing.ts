import type {Passage} from '../faults.ts';
import type {FaultyShop} from '../faulty-shop.ts';
import type {Flow, Told} from '../flow.ts';
import {wait} from '../leaping-time.ts';
import {ask, issue, transactionId} from '../office.ts';
import {payOnPage, placeOrder} from '../shopper.ts';

const hour = 3_600_000;
const merchant = {invoice_channel: 'merchant'} as const;

async function buy(shop: FaultyShop): Promise<void> {
  const order = await placeOrder(shop);
  if (typeof order === 'object') await payOnPage(shop, order);
}

/** What the shop knows, without asking anybody. */
async function known({store}: FaultyShop): Promise<Told> {
  const [purchase] = await store().purchasesOfOrder('order-123');
  return purchase && ['created', 'collecting', 'partly_paid', 'paid'].includes(purchase.status)
    ? 'invoice'
    : 'unknown';
}

const reconcile = (shop: FaultyShop) =>
  ask(shop, async (invoices) => {
    const {failed} = await invoices.reconcile();
    return failed.length === 0 ? known(shop) : 'unknown';
  });

/** How the shop hears of what others do: by Dintero's callbacks, or without them when it asks. */
export const hearingFlows: readonly Flow[] = [
  {
    name: 'a buyer pays on the page and never comes back',
    before: (shop) => placeOrder(shop),
    act: async (shop) => {
      if (shop.standing().length > 0) return reconcile(shop);
      await buy(shop);
      await wait(hour);
      return known(shop);
    },
    told: 'invoice',
  },
  {
    name: 'an invoice is paid in two parts',
    before: async (shop) => {
      await issue(shop, merchant);
      await shop.office((invoices) => invoices.startCollection(transactionId(shop)));
    },
    act: async (shop) => {
      shop.sandbox.pay(transactionId(shop), 20_000);
      await wait(1_000);
      shop.sandbox.pay(transactionId(shop), 30_000);
      await wait(hour);
      return known(shop);
    },
    told: 'invoice',
  },
  {
    name: 'the back office reconciles after callbacks were lost',
    before: async (shop) => {
      shop.sandbox.nextCallbacks('lose', 'lose', 'lose', 'lose');
      await buy(shop);
      await wait(hour);
    },
    act: reconcile,
    told: 'invoice',
  },
  {
    name: 'the back office reconciles an invoice whose answer never came',
    before: async (shop) => {
      shop.sandbox.nextCallbacks('lose');
      const call = 'POST /v1/sessions/pay';
      const fault = {name: 'dies of it', happen: ({pass, kill}: Passage) => pass().then(kill)};
      shop.wire.plan({call, number: 1, fault, persisting: false});
      await issue(shop).catch(() => undefined);
      shop.wire.heal();
      await wait(hour);
    },
    act: reconcile,
    told: 'invoice',
  },
];
