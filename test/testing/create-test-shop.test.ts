import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {createTestShop, fixtures, type TestShopOptions, testShopAt} from '../../src/testing.ts';
import {buy} from './support/buy.ts';

async function openShop(options?: TestShopOptions) {
  const shop = await createTestShop(options);
  after(shop.close);
  return shop;
}

describe('a test shop', () => {
  it('serves a page with the script tag and an order that is placed by opening it', async () => {
    const shop = await openShop();

    const response = await fetch(`${shop.url}/?country=SE`);

    const page = await response.text();
    const [, token = ''] = /order="([^"]+)"/.exec(page) ?? [];
    const offer = await (await fetch(`${shop.backendUrl}/offer?order=${token}`)).json();
    assert.match(page, /<script type="module" src="\/embed.js">/);
    assert.match(page, /<invoice-checkout backend="\/invoice" order="[^"]+" country="SE">/);
    assert.equal(offer.order.merchant_reference, 'order-1');
    assert.equal(offer.order.amount, fixtures.norway.order.amount);
  });

  it('escapes what its address says', async () => {
    const shop = await openShop();

    const response = await fetch(`${shop.url}/?order=${encodeURIComponent('"><script>')}`);

    assert.ok((await response.text()).includes('order="&quot;&gt;&lt;script&gt;"'));
  });

  it('serves the script tag’s files, and no others', async () => {
    const shop = await openShop();

    const [script, other] = await Promise.all([
      fetch(`${shop.url}/embed.js`),
      fetch(`${shop.url}/..%2fserver.js`),
    ]);

    assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(other.status, 404);
  });

  it('tells that an invoice is created', async () => {
    const told: string[] = [];
    const shop = await openShop({onSettled: ({state}) => void told.push(state)});
    const order = await shop.placeOrder(fixtures.sweden.order);

    await buy(shop, order, fixtures.sweden.company);

    const {merchant_reference, state} = await shop.settled(order.merchant_reference);
    assert.deepEqual({merchant_reference, state}, {merchant_reference: 'order-1', state: 'created'});
    assert.deepEqual(told.slice(0, 1), ['created']);
  });

  it('plays a scenario for buyers without a tag, until it is told otherwise', async () => {
    const shop = await openShop();
    const [first, second] = [await shop.placeOrder(), await shop.placeOrder()];

    shop.play('onholdfailed');
    await buy(shop, first, fixtures.norway.person, 'kravia.invoice_b2c');
    const failed = await shop.settled(first.merchant_reference, 'failed');
    shop.play();
    await buy(shop, second, fixtures.norway.person, 'kravia.invoice_b2c');
    const created = await shop.settled(second.merchant_reference);

    assert.deepEqual([failed.state, created.state], ['failed', 'created']);
  });

  it('moves its own time with Dintero’s, and believes signatures on every day', async () => {
    const shop = await openShop();
    const order = await shop.placeOrder();
    await buy(shop, order, fixtures.scenario('paid'), 'kravia.invoice_b2b_grouped');
    await shop.settled(order.merchant_reference);

    await shop.advance({days: 40});

    const {state} = await shop.settled(order.merchant_reference, 'paid');
    const late = await shop.placeOrder();
    const offer = await fetch(`${shop.backendUrl}/offer?order=${late.token}`);
    assert.equal(state, 'paid');
    assert.equal(offer.status, 200);
    assert.deepEqual(
      shop.sandbox.deliveries().filter(({outcome}) => outcome !== 204),
      [],
    );
  });

  it('lets an order token expire with its time', async () => {
    const shop = await openShop();
    const {token} = await shop.placeOrder();

    await shop.advance({days: 2});

    const offer = await fetch(`${shop.backendUrl}/offer?order=${token}`);
    assert.equal(offer.status, 404);
  });

  it('lets a page of another origin in by name', async () => {
    const shop = await openShop({allowedOrigins: ['http://localhost:3000']});
    const {token} = await shop.placeOrder();

    const offer = await fetch(`${shop.backendUrl}/offer?order=${token}`, {
      headers: {origin: 'http://localhost:3000'},
    });

    assert.equal(offer.headers.get('access-control-allow-origin'), 'http://localhost:3000');
  });

  for (const [origin, allowed] of [
    ['http://localhost:63315', 'http://localhost:63315'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['https://shop.example', null],
  ] as const) {
    it(`lets pages of this machine in, and no others, where none is named: ${origin}`, async () => {
      const shop = await openShop();
      const {token} = await shop.placeOrder();

      const offer = await fetch(`${shop.backendUrl}/offer?order=${token}`, {headers: {origin}});

      assert.equal(offer.headers.get('access-control-allow-origin'), allowed);
    });
  }

  it('takes orders from the pages of tests', async () => {
    const {url, backendUrl} = await openShop({allowedOrigins: ['https://shop.example']});

    const {token, merchant_reference} = await testShopAt(url).placeOrder(fixtures.sweden.order);

    const offer = await (await fetch(`${backendUrl}/offer?order=${token}`)).json();
    assert.equal(merchant_reference, 'order-1');
    assert.equal(offer.order.currency, 'SEK');
  });

  it('takes no order that does not add up', async () => {
    const shop = await openShop();
    const order = {...fixtures.norway.order, amount: 1};

    await assert.rejects(shop.placeOrder(order), {name: 'InvalidOrderError'});
    await assert.rejects(testShopAt(shop.url).placeOrder(order), /takes no such order: .*amount/s);
  });

  it('names the remedy where happy-dom has replaced what Node has', async () => {
    Object.assign(globalThis, {happyDOM: {}});

    const refusal = await createTestShop().catch((error: Error) => error.message);

    Reflect.deleteProperty(globalThis, 'happyDOM');
    assert.match(String(refusal), /global set-up of your tests.*testShopAt/);
  });

  it('makes Dintero fail as it is told', async () => {
    const shop = await openShop();
    const {token} = await shop.placeOrder();
    shop.sandbox.failNext('sessions-profile', 503, 10);

    const answer = await fetch(`${shop.backendUrl}/sessions`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({
        order: token,
        payment_product_type: 'kravia.invoice_b2b',
        locale: 'nb',
        billing_address: fixtures.norway.company,
      }),
    });

    assert.equal((await answer.json()).code, 'dintero-unavailable');
  });

  it('knows nothing of another in the same process', async () => {
    const [one, other] = [await openShop(), await openShop()];
    const {token} = await one.placeOrder();

    const offer = await fetch(`${other.backendUrl}/offer?order=${token}`);

    assert.equal(offer.status, 404);
  });

  it('is closed at the end of its block', async () => {
    let url = '';
    {
      await using shop = await createTestShop();
      url = shop.url;
    }

    await assert.rejects(fetch(url), TypeError);
  });

  it('says which option is wrong', async () => {
    await assert.rejects(createTestShop({countries: []}), {name: 'InvalidOptionsError'});
  });
});
