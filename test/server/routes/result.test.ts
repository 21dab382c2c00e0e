import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createShop, noon} from '../support/create-shop.ts';
import {refusal} from '../support/fake-dintero.ts';

const capture = (amount: number) => ({event: 'CAPTURE', success: true, amount});

describe('GET /result', () => {
  it('is pending until something is known, and says when to ask again', async () => {
    const shop = await createShop();
    const {result_token} = await shop.opened();

    const response = await shop.result(result_token);

    assert.deepEqual(await response.json(), {outcome: 'pending', final: false});
    assert.equal(response.headers.get('retry-after'), '2');
  });

  const transactions = [
    {members: {status: 'ON_HOLD'}, outcome: 'on_hold', final: false, receipt: true},
    {members: {status: 'AUTHORIZED'}, outcome: 'authorized', final: false, receipt: true},
    {
      members: {status: 'PARTIALLY_CAPTURED', events: [capture(1)]},
      outcome: 'authorized',
      final: false,
      receipt: true,
    },
    {
      members: {status: 'CAPTURED', events: [capture(50_000)]},
      outcome: 'authorized',
      final: true,
      receipt: true,
    },
    {members: {status: 'FAILED'}, outcome: 'failed', final: true, receipt: false, reason: 'failed'},
    {members: {status: 'DECLINED'}, outcome: 'failed', final: true, receipt: false, reason: 'declined'},
    {
      members: {status: 'AUTHORIZATION_VOIDED', events: []},
      outcome: 'cancelled',
      final: true,
      receipt: false,
    },
    {members: {status: 'INITIATED'}, outcome: 'pending', final: false, receipt: false},
  ];
  for (const {members, outcome, final, receipt, reason} of transactions) {
    it(`is ${outcome} for a transaction that is ${members.status}`, async () => {
      const shop = await createShop();
      const {session_id, result_token} = await shop.opened();
      shop.dintero.pay(session_id, members);

      const result = await (await shop.result(result_token)).json();

      assert.equal(result.outcome, outcome);
      assert.equal(result.final, final);
      assert.equal('receipt' in result, receipt);
      assert.equal(result.reason, reason);
    });
  }

  const sessions = [
    {event: {name: 'CANCELLED'}, answer: {outcome: 'cancelled', final: true}},
    {event: {name: 'DECLINED'}, answer: {outcome: 'failed', final: true, reason: 'declined'}},
    {
      event: {name: 'FAILED', details: {error: 'authorization'}},
      answer: {outcome: 'failed', final: true, reason: 'authorization'},
    },
    {
      event: {name: 'PAY_FAILED', details: {error: 'authorization'}},
      answer: {outcome: 'pending', final: false},
    },
  ];
  for (const {event, answer} of sessions) {
    it(`is ${answer.outcome} after the session's event ${event.name}`, async () => {
      const shop = await createShop();
      const {session_id, result_token} = await shop.opened();
      shop.dintero.sessions.get(session_id)?.events.push(event);

      const result = await (await shop.result(result_token)).json();

      assert.deepEqual(result, answer);
    });
  }

  it('is expired a minute after the session is', async () => {
    const shop = await createShop();
    const {result_token} = await shop.opened();

    shop.clock.time = noon + 4 * 3_600_000 + 60_000;
    const before = await (await shop.result(result_token)).json();
    shop.clock.time += 1;
    const after = await (await shop.result(result_token)).json();

    assert.deepEqual([before.outcome, after.outcome], ['pending', 'expired']);
    assert.deepEqual([before.final, after.final], [false, true]);
  });

  it('is authorized after all when an identity check ended in an invoice after the session expired', async () => {
    const shop = await createShop();
    const {session_id, result_token} = await shop.opened();
    shop.clock.time = noon + 4 * 3_600_000 + 60_001;
    const before = await (await shop.result(result_token)).json();
    shop.dintero.pay(session_id);

    await shop.call(`/return?token=${result_token}`);
    const after = await (await shop.result(result_token)).json();

    assert.deepEqual([before.outcome, after.outcome], ['expired', 'authorized']);
  });

  it('stays expired an hour later, without asking Dintero again', async () => {
    const shop = await createShop();
    const {result_token} = await shop.opened();
    shop.clock.time = noon + 5 * 3_600_000;
    await shop.result(result_token);
    const asked = shop.dintero.calls.length;

    const result = await (await shop.result(result_token)).json();

    assert.equal(result.outcome, 'expired');
    assert.equal(shop.dintero.calls.length, asked);
  });

  it('stays as it ended, without asking Dintero again', async () => {
    const shop = await createShop();
    const {session_id, result_token} = await shop.opened();
    shop.dintero.sessions.get(session_id)?.events.push({name: 'CANCELLED'});
    await shop.result(result_token);
    const asked = shop.dintero.calls.length;

    const result = await (await shop.result(result_token)).json();

    assert.equal(result.outcome, 'cancelled');
    assert.equal(shop.dintero.calls.length, asked);
  });

  const known = [
    {status: 'AUTHORIZED', outcome: 'authorized', final: false},
    {status: 'ON_HOLD', outcome: 'on_hold', final: false},
  ];
  for (const {status, outcome, final} of known) {
    it(`repeats that it is ${outcome} while Dintero cannot be asked`, async () => {
      const shop = await createShop();
      const {session_id, result_token} = await shop.opened();
      shop.dintero.pay(session_id, {status});
      await shop.result(result_token);
      shop.dintero.failNext(/GET/, () => refusal(500, 'INTERNAL'), 3);

      const result = await (await shop.result(result_token)).json();

      assert.equal(result.outcome, outcome);
      assert.equal(result.final, final);
    });
  }

  it('is unavailable while Dintero cannot be asked and nothing is known', async () => {
    const shop = await createShop();
    const {result_token} = await shop.opened();
    shop.dintero.failNext(/GET/, () => refusal(429, 'SLOW DOWN', {'retry-after': '17'}));

    const response = await shop.result(result_token);

    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '17');
    assert.equal((await response.json()).code, 'dintero-unavailable');
  });
});
