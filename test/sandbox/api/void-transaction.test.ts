import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {billedTo, paymentInOneStep} from '../support/requests.ts';
import {type SandboxRig, startSandbox} from '../support/start-sandbox.ts';

const source = 'Dintero, Kravia overview';
const byMerchant = paymentInOneStep({invoice_channel: 'merchant'});

async function issue({call}: SandboxRig, request: object = byMerchant): Promise<string> {
  return (await (await call('POST', '/v1/sessions/pay', request)).json()).id;
}

async function paid(rig: SandboxRig, amount: number): Promise<string> {
  const id = await issue(rig);
  await rig.call('POST', `/v1/transactions/${id}/capture`, {amount: 50000});
  rig.sandbox.pay(id, amount);
  return id;
}

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
    const id = await paid(rig, 20000);

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
    const id = await paid(rig, 20000);
    await rig.call('POST', `/v1/transactions/${id}/void`);

    const used = rig.sandbox.pay(id, 50000);

    assert.equal(used, 0);
    assert.equal((await rig.transaction(id)).status, 'AUTHORIZATION_VOIDED');
  });

  const refused: {state: string; status: number; reach(rig: SandboxRig): Promise<string>}[] = [
    {state: 'CAPTURED', status: 400, reach: (rig) => paid(rig, 50000)},
    {
      state: 'AUTHORIZATION_VOIDED',
      status: 400,
      async reach(rig) {
        const id = await issue(rig);
        await rig.call('POST', `/v1/transactions/${id}/void`);
        return id;
      },
    },
    {state: 'FAILED', status: 400, reach: (rig) => issue(rig, billedTo({email: 'kari+failed@example.no'}))},
    {
      state: 'DECLINED',
      status: 400,
      reach: (rig) => issue(rig, billedTo({email: 'kari+declined@example.no'})),
    },
    {state: 'of nobody', status: 404, reach: async () => 'T12345678.x'},
  ];
  for (const {state, status, reach} of refused) {
    it(`answers ${status} for a transaction that is ${state} (${source})`, async (t) => {
      const rig = await startSandbox(t);
      const id = await reach(rig);

      const answer = await rig.call('POST', `/v1/transactions/${id}/void`);

      assert.equal(answer.status, status);
      assert.equal(typeof (await answer.json()).error.message, 'string');
    });
  }
});

describe('POST /v1/transactions/{id}/refund', () => {
  for (const amount of [20000, 50000]) {
    it(`is refused after a payment of ${amount} (${source})`, async (t) => {
      const rig = await startSandbox(t);
      const id = await paid(rig, amount);

      const answer = await rig.call('POST', `/v1/transactions/${id}/refund`, {amount: 100});

      assert.equal(answer.status, 400);
      assert.match((await answer.json()).error.message, /not supported/);
    });
  }
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
