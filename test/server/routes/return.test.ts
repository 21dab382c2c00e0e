import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createShop, order} from '../support/create-shop.ts';
import {refusal} from '../support/fake-dintero.ts';

describe('GET /return', () => {
  it("settles and leads on to the shop's page", async () => {
    const shop = await createShop();
    const {session_id, result_token} = await shop.opened();
    const {id} = shop.dintero.pay(session_id);

    const response = await shop.call(
      `/return?token=${result_token}&merchant_reference=order-123&transaction_id=${id}`,
    );

    assert.equal(response.status, 303);
    assert.equal(
      response.headers.get('location'),
      `https://shop.example/thank-you?lang=nb&invoice_result=${result_token}`,
    );
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
    assert.equal((await (await shop.result(result_token)).json()).outcome, 'authorized');
  });

  it('leads on as well when Dintero cannot be asked', async () => {
    const shop = await createShop();
    const {result_token} = await shop.opened();
    shop.dintero.failNext(/GET/, () => refusal(400, 'BAD'));

    const response = await shop.call(`/return?token=${result_token}`);

    assert.equal(response.status, 303);
    assert.ok(shop.log.some((entry) => entry.event === 'return-not-settled'));
  });

  it("shows nothing of someone else's transaction", async () => {
    const shop = await createShop({
      orders: {find: (reference) => ({...order, merchant_reference: reference})},
    });
    const theirs = await shop.opened();
    const {id} = shop.dintero.pay(theirs.session_id);
    const mine = await shop.opened({order: await shop.backend.orderToken('order-124')});

    await shop.call(`/return?token=${mine.result_token}&transaction_id=${id}`);
    const result = await (await shop.result(mine.result_token)).json();

    assert.deepEqual(result, {outcome: 'pending', final: false});
  });

  const claims = [
    'merchant_reference=order-123&transaction_id=T12345678.madeup',
    'merchant_reference=order-123&transaction_id=../sessions/T12345678.session1',
    'error=cancelled&merchant_reference=order-123',
    'error=failed',
    '',
  ];
  for (const claim of claims) {
    it(`believes nothing of "${claim}"`, async () => {
      const shop = await createShop();
      const {result_token} = await shop.opened();

      const response = await shop.call(`/return?token=${result_token}&${claim}`);
      const result = await (await shop.result(result_token)).json();

      assert.equal(response.status, 303);
      assert.deepEqual(result, {outcome: 'pending', final: false});
    });
  }

  const unknown = ['', 'nonsense', 'a'.repeat(43), 'a'.repeat(5_000)];
  for (const token of unknown) {
    it(`leads nowhere with the token "${token.slice(0, 12)}" (${token.length})`, async () => {
      const shop = await createShop();

      const response = await shop.call(`/return?token=${token}`);

      assert.equal(response.status, 404);
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.deepEqual(shop.dintero.calls, []);
    });
  }
});
