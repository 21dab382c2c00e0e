import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toNodeHandler} from '../../../src/server/node/to-node-handler.ts';
import {address, createShop, order} from '../support/create-shop.ts';
import {listening} from '../support/listening.ts';

describe("Node's own server", () => {
  it('answers what the backend answers', async () => {
    const shop = await createShop();
    const origin = await listening(() => toNodeHandler(shop.backend.fetch));

    const offer = await fetch(`${origin}/invoice/offer?order=${shop.token}`);
    const session = await fetch(`${origin}/invoice/sessions`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({
        order: shop.token,
        payment_product_type: 'kravia.invoice_b2b',
        locale: 'nb',
        billing_address: address,
      }),
    });

    assert.deepEqual((await offer.json()).order, order);
    assert.equal(offer.headers.get('cache-control'), 'no-store');
    assert.equal(session.status, 201);
  });

  it('refuses a body that does not end', async () => {
    const shop = await createShop();
    const origin = await listening(() => toNodeHandler(shop.backend.fetch));
    const endless = new ReadableStream({pull: (controller) => controller.enqueue(new Uint8Array(4096))});

    const response = await fetch(`${origin}/invoice/sessions`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: endless,
      duplex: 'half',
    } as RequestInit).catch((error: Error) => error);

    assert.ok(response instanceof Error || response.status === 413);
  });

  it('passes redirects on without following them', async () => {
    const shop = await createShop();
    const origin = await listening(() => toNodeHandler(shop.backend.fetch));
    const {result_token} = await shop.opened();

    const response = await fetch(`${origin}/invoice/return?token=${result_token}`, {redirect: 'manual'});

    assert.equal(response.status, 303);
  });
});
