import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {memoryStore} from '../../src/server/stores/memory-store.ts';
import {createShop} from './support/create-shop.ts';

/** What a session of the fake's repeats of its configuration. */
function answerWith(product: object) {
  const id = 'T12345678.session1';
  const session = {id, configuration: {kravia: {invoice_b2b: product}}};
  return () => Response.json({id, url: `https://checkout.dintero.com/v1/view/${id}`, session});
}

describe('who delivers an invoice', () => {
  // Source: Dintero, Kravia invoice delivery: the session's configuration, then the checkout's payment options, then
  // "kravia". API reference: the same under the name invoice_delivery_method.
  const rows = [
    {
      configured: 'merchant',
      told: {invoice_channel: 'merchant'},
      sent: 'merchant',
      offered: 'merchant',
      agreed: 'merchant',
    },
    {
      configured: 'kravia',
      told: {invoice_channel: 'kravia'},
      sent: 'kravia',
      offered: 'kravia',
      agreed: 'kravia',
    },
    {
      configured: undefined,
      told: {invoice_channel: 'merchant'},
      sent: undefined,
      offered: 'kravia',
      agreed: 'merchant',
    },
    {
      configured: undefined,
      told: {invoice_delivery_method: 'provider'},
      sent: undefined,
      offered: 'kravia',
      agreed: 'kravia',
    },
    {configured: undefined, told: {}, sent: undefined, offered: 'kravia', agreed: undefined},
    {configured: 'merchant', told: {}, sent: 'merchant', offered: 'merchant', agreed: 'merchant'},
    {
      configured: 'merchant',
      told: {invoice_channel: 'pigeon'},
      sent: 'merchant',
      offered: 'merchant',
      agreed: 'merchant',
    },
  ] as const;
  for (const {configured, told, sent, offered, agreed} of rows) {
    it(`is ${agreed} when the shop says ${configured} and the session ${JSON.stringify(told)}`, async () => {
      const store = memoryStore();
      const options = configured === undefined ? {} : {invoice_channel: configured};
      const shop = await createShop({store, products: {'kravia.invoice_b2b': options}});
      shop.dintero.failNext(/sessions-profile/, answerWith(told));

      const offer = await (await shop.call(`/offer?order=${shop.token}`)).json();
      const {session_id} = await shop.opened();

      const [body] = shop.dintero.calls.flatMap((call) =>
        call.path.endsWith('-profile') ? [call.body] : [],
      );
      const purchase = await store.purchaseOfSession(session_id);
      assert.equal(channelIn(body), sent);
      assert.equal(offer.products[0].invoice_channel, offered);
      assert.equal(purchase?.terms.invoice_channel, agreed);
    });
  }

  it("is nobody's question with the grouped product", async () => {
    const shop = await createShop({products: {'kravia.invoice_b2b_grouped': {}}});

    const offer = await (await shop.call(`/offer?order=${shop.token}`)).json();

    assert.equal('invoice_channel' in offer.products[0], false);
  });
});

function channelIn(body: unknown): unknown {
  const {configuration} = body as {configuration: {kravia: {invoice_b2b: {invoice_channel?: string}}}};
  return configuration.kravia.invoice_b2b.invoice_channel;
}
