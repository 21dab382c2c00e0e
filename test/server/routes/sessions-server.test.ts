import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {address, createShop, order} from '../support/create-shop.ts';
import type {Shop} from '../support/describe-problems.ts';
import {refusal} from '../support/fake-dintero.ts';
import {event} from '../support/transactions.ts';
import {until} from '../support/until.ts';

const products = {
  'kravia.invoice_b2b': {require_identity_verification: false, completion: 'server'},
  'kravia.invoice_b2c': {},
} as const;

const createServerShop = () => createShop({products});

const pays = ({dintero}: Shop) => dintero.journal.filter((line) => line.endsWith('/pay'));
const outcomeOf = async (shop: Shop, token: string) => (await shop.result(token)).json();
const lost = () => {
  throw new TypeError('connection reset');
};

describe('POST /sessions for a product that the backend finishes', () => {
  it('is told by the offer', async () => {
    const shop = await createServerShop();

    const offer = await (await shop.call(`/offer?order=${shop.token}`)).json();

    assert.deepEqual(
      offer.products.map(({completion}: {completion: string}) => completion),
      ['server', 'checkout'],
    );
  });

  it('answers a purchase that is made, and no page', async () => {
    const shop = await createServerShop();

    const response = await shop.open();

    const session = await response.json();
    const result = await outcomeOf(shop, session.result_token);
    assert.equal(response.status, 201);
    assert.deepEqual(Object.keys(session).sort(), ['completion', 'result_token', 'session_id']);
    assert.equal(session.completion, 'server');
    assert.equal(result.outcome, 'authorized');
  });

  it('sends the address with the payment alone, and asks for no identity', async () => {
    const shop = await createServerShop();

    await shop.open();

    const [opened, paid] = shop.dintero.calls.flatMap(({method, body, path}) =>
      method === 'POST' && !path.endsWith('/token') ? [body as Record<string, object>] : [],
    );
    assert.deepEqual(opened?.order, order);
    assert.partialDeepStrictEqual(opened?.configuration, {
      kravia: {invoice_b2b: {enabled: true, require_identity_verification: false}},
    });
    assert.deepEqual(paid, {payment_product_type: 'kravia.invoice_b2b', billing_address: address});
  });

  it('tells the shop', async () => {
    const shop = await createServerShop();

    await shop.open();

    await until(() => shop.settled.length > 0);
    assert.deepEqual(
      shop.settled.map(({state}) => state),
      ['created'],
    );
  });

  it("leads to Dintero's page for the other product", async () => {
    const shop = await createServerShop();

    const session = await shop.opened({payment_product_type: 'kravia.invoice_b2c', billing_address: person});

    assert.match(session.url, /^https:\/\/checkout\.dintero\.com/);
    assert.deepEqual(pays(shop), []);
  });

  it('answers the same again with the purchase that the order has', async () => {
    const shop = await createServerShop();
    await shop.open();

    const response = await shop.open();

    const problem = await response.json();
    const result = await outcomeOf(shop, problem.result_token);
    assert.equal(response.status, 409);
    assert.equal(problem.code, 'already-paid');
    assert.equal(result.outcome, 'authorized');
    assert.equal(pays(shop).length, 1);
  });

  it('makes one invoice for many requests at once', async () => {
    const shop = await createServerShop();

    const responses = await Promise.all(Array.from({length: 5}, () => shop.open()));

    const tokens = await Promise.all(responses.map(async (each) => (await each.json()).result_token));
    const results = await Promise.all(tokens.map((token) => outcomeOf(shop, token)));
    assert.deepEqual(
      results.map(({outcome}) => outcome),
      ['authorized', 'authorized', 'authorized', 'authorized', 'authorized'],
    );
    assert.equal(shop.dintero.transactions.size, 1);
  });

  it('finds the invoice when the answer was lost', async () => {
    const shop = await createServerShop();
    shop.dintero.failNext(/\/pay$/, () => {
      shop.dintero.pay('T12345678.session1');
      return lost();
    });

    const {result_token} = await shop.opened();

    const result = await outcomeOf(shop, result_token);
    assert.equal(result.outcome, 'authorized');
    assert.equal(shop.dintero.transactions.size, 1);
  });

  it('pays again when the request was lost', async () => {
    const shop = await createServerShop();
    shop.dintero.failNext(/\/pay$/, lost);

    const {result_token} = await shop.opened();

    const result = await outcomeOf(shop, result_token);
    assert.equal(result.outcome, 'authorized');
    assert.equal(pays(shop).length, 2);
  });

  it('is found out by the result when Dintero takes its time', async () => {
    const shop = await createServerShop();
    shop.dintero.failNext(/\/pay$/, () => {
      shop.dintero.pay('T12345678.session1', {status: 'INITIATED', events: [event('INITIALIZE')]});
      return Response.json({success: true, actions: []}, {status: 202});
    });

    const {result_token, code} = await shop.opened();
    const before = await outcomeOf(shop, result_token);
    const [transaction] = shop.dintero.transactions.values();
    Object.assign(transaction ?? {}, {status: 'AUTHORIZED', events: [event('AUTHORIZE')]});
    const after = await outcomeOf(shop, result_token);

    assert.equal(code, undefined);
    assert.deepEqual([before.outcome, before.final, after.outcome], ['pending', false, 'authorized']);
    assert.equal(
      shop.dintero.journal.some((line) => line.endsWith('/cancel')),
      false,
    );
  });

  const refused = [
    {
      name: 'a transaction that failed',
      answer: (shop: Shop) => {
        const error = {code: 'E', type: ['DECLINED']};
        const events = [event('AUTHORIZE', {success: false, error})];
        return Response.json(shop.dintero.pay('T12345678.session1', {status: 'FAILED', events}));
      },
      reason: 'declined',
    },
    {
      name: 'a rejection without a transaction',
      answer: () => Response.json({success: false, error: 'Rejected', actions: []}),
      reason: 'declined',
    },
    {name: 'a refusal of the request', answer: () => refusal(400, 'BAD REQUEST'), reason: 'failed'},
  ];
  for (const {name, answer, reason} of refused) {
    it(`ends as failed with ${name}, and lets the shopper try again`, async () => {
      const shop = await createServerShop();
      shop.dintero.failNext(/\/pay$/, () => answer(shop));

      const response = await shop.open();
      const {result_token} = await response.json();
      const result = await outcomeOf(shop, result_token);
      const again = await shop.opened();

      const second = await outcomeOf(shop, again.result_token);
      assert.equal(response.status, 201);
      assert.deepEqual(result, {outcome: 'failed', final: true, reason});
      assert.equal(second.outcome, 'authorized');
      assert.notEqual(again.session_id, 'T12345678.session1');
    });
  }

  it('is unavailable, with nothing left behind, while Dintero takes no payments', async () => {
    const shop = await createServerShop();
    shop.dintero.failNext(/\/pay$/, () => refusal(503, 'UNAVAILABLE'), 3);

    const response = await shop.open();
    const again = await shop.opened();

    const result = await outcomeOf(shop, again.result_token);
    assert.equal(response.status, 503);
    assert.equal((await response.json()).code, 'dintero-unavailable');
    assert.equal(result.outcome, 'authorized');
    assert.equal(shop.dintero.transactions.size, 1);
    assert.equal(shop.dintero.journal.includes('POST /v1/sessions/T12345678.session1/cancel'), true);
  });

  it('leaves it to the result when Dintero says nothing at all, and pays the same session when asked again', async () => {
    const shop = await createServerShop();
    shop.dintero.failNext(/\/pay$/, lost, 3);
    shop.dintero.failNext(/\/cancel$/, lost, 3);

    const first = await shop.open();
    const session = await first.json();
    const before = await outcomeOf(shop, session.result_token);
    const again = await shop.open();

    const after = await outcomeOf(shop, session.result_token);
    assert.equal(first.status, 201);
    assert.equal(again.status, 200);
    assert.deepEqual([before.outcome, before.final, after.outcome], ['pending', false, 'authorized']);
    assert.equal((await again.json()).session_id, session.session_id);
    assert.equal(shop.dintero.transactions.size, 1);
  });

  it('gives up what nobody asks for again', async () => {
    const shop = await createServerShop();
    shop.dintero.failNext(/\/pay$/, lost, 3);
    shop.dintero.failNext(/\/cancel$/, lost, 3);
    const {result_token} = await shop.opened();
    shop.clock.time += 17 * 60_000;

    const result = await outcomeOf(shop, result_token);

    assert.deepEqual(result, {outcome: 'expired', final: true});
  });
});

const {business_name: _name, organization_number: _number, ...person} = address;
