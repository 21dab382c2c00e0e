import assert from 'node:assert/strict';
import type {FaultyShop} from '../faulty-shop.ts';
import type {Flow, Told} from '../flow.ts';
import {cancelOnPage, comeBack, payOnPage, placeOrder} from '../shopper.ts';

/** Orders, pays on Dintero's page and comes back; what the buyer is told in the end. */
async function checkOut(shop: FaultyShop, changes: object = {}): Promise<Told> {
  const order = await placeOrder(shop, {...changes});
  if (typeof order === 'string') return order;
  await payOnPage(shop, order);
  return comeBack(shop, order);
}

async function goAway(shop: FaultyShop): Promise<Told> {
  const order = await placeOrder(shop);
  if (typeof order === 'string') return order;
  await cancelOnPage(shop, order);
  return comeBack(shop, order);
}

async function closeWindow(shop: FaultyShop): Promise<Told> {
  await placeOrder(shop);
  return 'nothing';
}

/** The other session must not be paid any more, once the buyer has a new one. */
async function moveHouse(shop: FaultyShop): Promise<Told> {
  const [first] = shop.sandbox.sessions();
  const told = await checkOut(shop, {address_line: 'Storgata 1'});
  if (told === 'invoice') {
    const [after] = shop.sandbox.sessions().filter(({id}) => id === first?.id);
    assert.ok(
      after?.events.some(({name}) => name === 'CANCELLED'),
      'The first session can still be paid',
    );
  }
  return told;
}

/** What buyers do. */
export const checkoutFlows: readonly Flow[] = [
  {name: 'a buyer checks out', act: (shop) => checkOut(shop), told: 'invoice'},
  {
    name: 'a person checks out',
    act: (shop) => checkOut(shop, {payment_product_type: 'kravia.invoice_b2c'}),
    told: 'invoice',
  },
  {
    name: 'a buyer checks out with a collective invoice',
    act: (shop) => checkOut(shop, {payment_product_type: 'kravia.invoice_b2b_grouped'}),
    told: 'invoice',
  },
  {
    name: 'a buyer corrects the address and checks out',
    before: (shop) => placeOrder(shop),
    act: moveHouse,
    told: 'invoice',
  },
  {name: 'a buyer cancels', act: goAway, told: 'nothing'},
  {name: 'a buyer closes the window', act: closeWindow, told: 'nothing'},
];
