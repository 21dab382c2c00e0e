import {address, order} from '../../support/create-shop.ts';
import type {Flow} from '../flow.ts';
import {issue} from '../office.ts';
import {placeOrder} from '../shopper.ts';

const failing = {order: {...order, billing_address: {...address, email: 'kari+failed@example.no'}}};

/** One step: the invoice is asked for, and there. */
export const issuingFlows: readonly Flow[] = [
  {name: 'a company is invoiced', act: (shop) => issue(shop), told: 'invoice'},
  {
    name: 'a person is invoiced',
    act: (shop) => issue(shop, {payment_product_type: 'kravia.invoice_b2c', invoice_channel: 'merchant'}),
    told: 'invoice',
  },
  {
    name: 'an order is put on a collective invoice',
    act: (shop) => issue(shop, {payment_product_type: 'kravia.invoice_b2b_grouped'}),
    told: 'invoice',
  },
  {
    name: 'an invoice is asked for again',
    before: (shop) => issue(shop),
    act: (shop) => issue(shop),
    told: 'invoice',
  },
  {
    name: 'an invoice is asked for by a shop that has forgotten it',
    before: async (shop) => {
      await issue(shop);
      shop.forget();
    },
    act: (shop) => issue(shop),
    told: 'invoice',
  },
  {
    name: 'an invoice is asked for after one that failed',
    before: (shop) => issue(shop, failing),
    act: (shop) => issue(shop),
    told: 'invoice',
  },
  {
    name: 'an invoice is asked for after one that failed and was forgotten',
    before: async (shop) => {
      await issue(shop, failing);
      shop.forget();
    },
    act: (shop) => issue(shop),
    told: 'invoice',
  },
  {
    name: 'an order is invoiced that a buyer has begun to pay',
    before: (shop) => placeOrder(shop),
    act: (shop) => issue(shop),
    told: 'invoice',
  },
  {name: 'an invoice is refused by Kravia', act: (shop) => issue(shop, failing), told: 'nothing'},
];
