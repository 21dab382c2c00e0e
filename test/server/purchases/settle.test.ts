import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {memoryStore} from '../../../src/server/stores/memory-store.ts';
import {createShop} from '../support/create-shop.ts';
import {until} from '../support/until.ts';

const capture = (amount: number) => ({event: 'CAPTURE', success: true, amount});

/** What happens to an invoice, and what a shop must have heard by then. */
const life = [
  {status: 'ON_HOLD', events: [], state: 'on_hold'},
  {status: 'AUTHORIZED', events: [], state: 'created'},
  {status: 'AUTHORIZED', events: [{event: 'INITIATE_CAPTURE', success: true}], state: 'collecting'},
  {status: 'PARTIALLY_CAPTURED', events: [capture(20_000)], state: 'partly_paid'},
  {status: 'CAPTURED', events: [capture(20_000), capture(30_000)], state: 'paid'},
] as const;

/** A shop with an open session, and the three ways in which Dintero's news arrive. */
async function openedShop() {
  const store = memoryStore();
  const shop = await createShop({store});
  const {session_id, result_token} = await shop.opened();
  const transaction = shop.dintero.pay(session_id, {status: 'INITIATED'});
  const signals = {
    result: () => shop.result(result_token),
    return: () => shop.call(`/return?token=${result_token}&transaction_id=${transaction.id}`),
    callback: () => shop.call(`/callback?sid=${session_id}`),
  };
  const heard = () => shop.settled.map((purchase) => purchase.state);
  const stored = async () => (await store.purchaseOfSession(session_id))?.status;
  return {...shop, transaction, signals, heard, stored};
}

describe('settling', () => {
  it('tells the shop each state once, in order, however often and from wherever news come', async () => {
    const signal = fc.constantFrom('result', 'return', 'callback');
    const bursts = fc.tuple(...life.map(() => fc.array(signal, {minLength: 1, maxLength: 6})));

    await fc.assert(
      fc.asyncProperty(bursts, async (news) => {
        const shop = await openedShop();

        for (const [step, names] of news.entries()) {
          Object.assign(shop.transaction, life[step]);
          await Promise.all(names.map((name) => shop.signals[name]()));
        }
        await until(() => shop.settled.length >= life.length);

        assert.deepEqual(
          shop.heard(),
          life.map(({state}) => state),
        );
      }),
      {numRuns: 40},
    );
  });

  it('ends the same when readings arrive in another order than they were made', async () => {
    const order = fc.shuffledSubarray([...life], {minLength: 1});

    await fc.assert(
      fc.asyncProperty(order, async (readings) => {
        const shop = await openedShop();
        const furthest = life.findLast((each) => readings.includes(each))?.state;

        for (const reading of readings) {
          const snapshot = {...shop.transaction, ...reading};
          shop.dintero.failNext(/GET .*transactions/, () => Response.json(snapshot));
          await shop.signals.callback();
        }
        await until(() => shop.heard().includes(furthest ?? 'failed'));

        assert.equal(await shop.stored(), furthest);
        assert.equal(new Set(shop.heard()).size, shop.heard().length);
      }),
      {numRuns: 40},
    );
  });

  it('keeps what was paid when an older reading comes later', async () => {
    const shop = await openedShop();
    Object.assign(shop.transaction, {
      status: 'PARTIALLY_CAPTURED',
      events: [capture(20_000), capture(5_000)],
    });
    await shop.signals.callback();

    const older = {...shop.transaction, events: [capture(20_000)], metadata: {}};
    shop.dintero.failNext(/GET .*transactions/, () => Response.json(older));
    const {receipt} = await (await shop.signals.result()).json();

    assert.equal(receipt.captured_amount, 25_000);
    assert.equal(receipt.invoice_number, '16788-000018');
  });

  const endings = [
    {status: 'FAILED', outcome: 'failed'},
    {status: 'DECLINED', outcome: 'failed'},
    {status: 'AUTHORIZATION_VOIDED', outcome: 'cancelled'},
  ];
  for (const {status, outcome} of endings) {
    it(`stays at ${outcome} once ${status} was read`, async () => {
      const shop = await openedShop();
      Object.assign(shop.transaction, {status});
      await shop.signals.callback();

      Object.assign(shop.transaction, {status: 'AUTHORIZED'});
      await shop.signals.callback();
      const result = await (await shop.signals.result()).json();

      assert.equal(result.outcome, outcome);
      assert.equal(result.final, true);
    });
  }

  const skipped = [
    {step: 0, heard: ['on_hold']},
    {step: 1, heard: ['created']},
    {step: 2, heard: ['created', 'collecting']},
    {step: 3, heard: ['created', 'partly_paid']},
    {step: 4, heard: ['created', 'paid']},
  ];
  for (const {step, heard} of skipped) {
    it(`tells [${heard.join(', ')}] when the first reading is ${heard.at(-1)}`, async () => {
      const shop = await openedShop();
      Object.assign(shop.transaction, life[step]);

      await shop.signals.callback();
      await until(() => shop.settled.length >= heard.length);

      assert.deepEqual(shop.heard(), heard);
    });
  }

  it('tells the shop nothing of a buyer who left before there was an invoice', async () => {
    const shop = await openedShop();
    Object.assign(shop.transaction, {
      status: 'AUTHORIZATION_VOIDED',
      events: [{event: 'VOID', success: true}],
    });

    const result = await (await shop.signals.result()).json();
    const again = await shop.open();

    assert.deepEqual(result, {outcome: 'cancelled', final: true});
    assert.equal(again.status, 201);
    assert.deepEqual(shop.heard(), []);
  });

  const mismatches = [
    {name: 'session', members: {session_id: 'T12345678.other'}},
    {name: 'reference', members: {merchant_reference: 'order-124'}},
    {name: 'amount', members: {amount: 49_999}},
    {name: 'currency', members: {currency: 'SEK'}},
  ];
  for (const {name, members} of mismatches) {
    it(`records nothing of a transaction with another ${name}`, async () => {
      const shop = await openedShop();
      Object.assign(shop.transaction, {status: 'AUTHORIZED', ...members});

      const callback = await shop.signals.callback();
      const result = await (await shop.signals.result()).json();

      assert.equal(callback.status, 500);
      assert.deepEqual(result, {outcome: 'pending', final: false});
      assert.equal(await shop.stored(), 'open');
      assert.ok(shop.log.some((entry) => entry.code === 'transaction-mismatch'));
    });
  }

  it('keeps a status it does not know and sells nothing else meanwhile', async () => {
    const shop = await openedShop();
    Object.assign(shop.transaction, {status: 'SOMETHING_NEW'});

    const result = await (await shop.signals.result()).json();
    const again = await shop.open({}, {email: 'other@example.no'});

    assert.deepEqual(result, {outcome: 'pending', final: false});
    assert.equal(again.status, 409);
    assert.deepEqual(
      shop.dintero.journal.filter((line) => line.endsWith('/cancel')),
      [],
    );
    assert.ok(shop.log.some((entry) => entry.transaction_status === 'SOMETHING_NEW'));
  });
});
