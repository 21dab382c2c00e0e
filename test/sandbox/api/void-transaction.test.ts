import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {issue, issuePaid, type Reachable, withoutInvoice} from '../support/reach-states.ts';
import {startSandbox} from '../support/start-sandbox.ts';

const source = 'Dintero, Kravia overview';

describe('POST /v1/transactions/{id}/void', () => {
  it(`cancels an invoice that nobody paid (${source})`, async (t) => {
    const rig = await startSandbox(t);
    const id = await issue(rig);

    const answer = await rig.call('POST', `/v1/transactions/${id}/void`);

    const {status, events} = await answer.json();
    assert.equal(answer.status, 200);
    assert.equal(status, 'AUTHORIZATION_VOIDED');
    assert.deepEqual([events.at(-1).event, events.at(-1).amount], ['VOID', 50000]);
  });

  it(`cancels the rest of an invoice that was paid in part, and keeps what was paid (${source})`, async (t) => {
    const rig = await startSandbox(t);
    const id = await issuePaid(rig, 20000);

    await rig.call('POST', `/v1/transactions/${id}/void`);

    const {status, events} = await rig.transaction(id);
    const amounts = events.slice(-2).map(({event, amount}) => [event, amount]);
    assert.equal(status, 'AUTHORIZATION_VOIDED');
    assert.deepEqual(amounts, [
      ['CAPTURE', 20000],
      ['VOID', 30000],
    ]);
  });

  it('ends what the buyer was going to pay', async (t) => {
    const rig = await startSandbox(t);
    const id = await issuePaid(rig, 20000);
    await rig.call('POST', `/v1/transactions/${id}/void`);

    const used = rig.sandbox.pay(id, 50000);

    assert.equal(used, 0);
    assert.equal((await rig.transaction(id)).status, 'AUTHORIZATION_VOIDED');
  });

  const refused: (Reachable & {readonly status: number})[] = [
    {state: 'CAPTURED', status: 400, reach: (rig) => issuePaid(rig, 50000)},
    ...withoutInvoice.map((row) => ({...row, status: 400})),
    {state: 'of nobody', status: 404, reach: async () => 'T12345678.x'},
  ];
  for (const {state, status, reach} of refused) {
    it(`answers ${status} for a transaction that is ${state} (${source})`, async (t) => {
      const rig = await startSandbox(t, {speed: 1});
      const id = await reach(rig);

      const answer = await rig.call('POST', `/v1/transactions/${id}/void`);

      assert.equal(answer.status, status);
      assert.equal(typeof (await answer.json()).error.message, 'string');
    });
  }
});

describe('POST /v1/transactions/{id}/refund', () => {
  for (const amount of [0, 20000, 50000]) {
    it(`is refused after a payment of ${amount} (${source})`, async (t) => {
      const rig = await startSandbox(t);
      const id = await issuePaid(rig, amount);

      const answer = await rig.call('POST', `/v1/transactions/${id}/refund`, {amount: 100});

      assert.equal(answer.status, 400);
      assert.match((await answer.json()).error.message, /not supported/);
    });
  }

  it('does not know a transaction of nobody', async (t) => {
    const {call} = await startSandbox(t);

    const answer = await call('POST', '/v1/transactions/T12345678.x/refund', {amount: 100});

    assert.equal(answer.status, 404);
  });
});

describe('PUT /v1/transactions/{id}', () => {
  it('sets merchant_reference_2 and nothing else', async (t) => {
    const rig = await startSandbox(t);
    const id = await issue(rig);

    const answer = await rig.call('PUT', `/v1/transactions/${id}`, {merchant_reference_2: 'ledger 12'});

    const {merchant_reference, merchant_reference_2} = await rig.transaction(id);
    assert.equal(answer.status, 200);
    assert.deepEqual([merchant_reference, merchant_reference_2], ['order-7', 'ledger 12']);
  });

  for (const body of [{}, {merchant_reference_2: 7}, {merchant_reference: 'x'}]) {
    it(`refuses ${JSON.stringify(body)}`, async (t) => {
      const rig = await startSandbox(t);
      const id = await issue(rig);

      const answer = await rig.call('PUT', `/v1/transactions/${id}`, body);

      assert.equal(answer.status, 400);
    });
  }
});
