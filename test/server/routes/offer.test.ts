import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {address, createShop, order} from '../support/create-shop.ts';

describe('GET /offer', () => {
  it('offers the order, the products in the order given and the countries', async () => {
    const shop = await createShop({
      products: {
        'kravia.invoice_b2c': {days_until_due: 0},
        'kravia.invoice_b2b_grouped': {},
        'kravia.invoice_b2b': {},
      },
    });

    const response = await shop.call(`/offer?order=${shop.token}`);

    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), {
      version: 1,
      order,
      products: [
        {
          type: 'kravia.invoice_b2c',
          days_until_due: 0,
          require_identity_verification: true,
          invoice_channel: 'kravia',
          payability: 'payable',
          completion: 'checkout',
        },
        {
          type: 'kravia.invoice_b2b_grouped',
          days_until_due: 14,
          require_identity_verification: true,
          invoice_schedule: {interval: 'monthly'},
          payability: 'payable',
          completion: 'checkout',
        },
        {
          type: 'kravia.invoice_b2b',
          days_until_due: 14,
          require_identity_verification: true,
          invoice_channel: 'kravia',
          payability: 'payable',
          completion: 'checkout',
        },
      ],
      countries: ['NO', 'SE', 'FI'],
      default_country: 'NO',
      merchant: {name: 'shop.example'},
    });
  });

  it('passes on what the shop knows and wants', async () => {
    const known = {email: address.email, country: 'SE'};
    const shop = await createShop({
      merchant: {name: 'Example Shop AS', terms_url: 'https://shop.example/terms'},
      fields: {customer_reference: 'required'},
      orders: {find: async () => ({...order, billing_address: known})},
    });

    const offer = await (await shop.call(`/offer?order=${shop.token}`)).json();

    assert.deepEqual(offer.billing_address, known);
    assert.deepEqual(offer.fields, {customer_reference: 'required'});
    assert.deepEqual(offer.merchant, {name: 'Example Shop AS', terms_url: 'https://shop.example/terms'});
    assert.equal(offer.default_country, 'SE');
    assert.equal('billing_address' in offer.order, false);
  });

  it('says which product the merchant does not sell this order with', async () => {
    const shop = await createShop({
      products: {
        'kravia.invoice_b2b': {
          payability: ({amount}) => (amount > 10_000 ? 'disabled_by_order_amount' : 'payable'),
        },
        'kravia.invoice_b2c': {},
      },
    });

    const {products} = await (await shop.call(`/offer?order=${shop.token}`)).json();

    assert.deepEqual(
      products.map((product: {payability: string}) => product.payability),
      ['disabled_by_order_amount', 'payable'],
    );
  });

  it('is still there when the order has its invoice: the purchase says so', async () => {
    const shop = await createShop();
    const {session_id} = await shop.opened();
    shop.dintero.pay(session_id);
    await shop.call(`/callback?sid=${session_id}`);

    const response = await shop.call(`/offer?order=${shop.token}`);

    assert.equal(response.status, 200);
  });
});

describe('backend.offer', () => {
  it('is what GET /offer answers, for a page that has it from its own server', async () => {
    const {backend, call, token} = await createShop();

    const offer = await backend.offer(token);

    assert.deepEqual(offer, await (await call(`/offer?order=${token}`)).json());
  });

  it('is nothing where the token is no order’s', async () => {
    const {backend} = await createShop();

    const offer = await backend.offer('forged');

    assert.equal(offer, undefined);
  });
});
