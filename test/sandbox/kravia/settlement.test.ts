import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {companyPayment, paymentOf, sessionRequest} from '../support/requests.ts';
import {startSandbox} from '../support/start-sandbox.ts';

describe('the payout of an invoice', () => {
  const days = [
    {after: 0, settlement: 'NOT_SETTLED', status: 'CAPTURED'},
    {after: 2, settlement: 'PENDING_SETTLEMENT', status: 'CAPTURED'},
    {after: 4, settlement: 'SETTLED', status: 'CAPTURED'},
  ];
  for (const {after, settlement, status} of days) {
    it(`is ${settlement} ${after} days after the buyer has paid`, async (t) => {
      const {buy, sandbox, transaction} = await startSandbox(t);
      const {id} = await buy(sessionRequest, companyPayment);
      sandbox.pay(id, 50000);

      sandbox.advance({days: after});

      const paid = await transaction(id);
      assert.deepEqual([paid.settlement_status, paid.status], [settlement, status]);
    });
  }

  it('is an event with the amount that was paid out', async (t) => {
    const {buy, sandbox, transaction} = await startSandbox(t);
    const {id} = await buy(sessionRequest, companyPayment);
    sandbox.pay(id, 20000);

    sandbox.advance({days: 4});

    const {events, settlement_status} = await transaction(id);
    const {event, amount, transaction_status} = events.at(-1) ?? {};
    assert.deepEqual([event, amount, transaction_status], ['SETTLEMENT', 20000, 'PARTIALLY_CAPTURED']);
    assert.equal(settlement_status, 'PARTIALLY_SETTLED');
  });

  it('is complete when the last of several payments was paid out', async (t) => {
    const {buy, sandbox, transaction} = await startSandbox(t);
    const {id} = await buy(sessionRequest, paymentOf({email: 'kari+multi@example.no'}));

    sandbox.advance({days: 10});

    const {events, settlement_status} = await transaction(id);
    const settled = events.filter(({event}) => event === 'SETTLEMENT').map(({amount}) => amount);
    assert.deepEqual(settled, [25000, 15000, 10000]);
    assert.equal(settlement_status, 'SETTLED');
  });

  it('happens on demand, in part and then in full', async (t) => {
    const {buy, visit, sandbox, transaction} = await startSandbox(t);
    const {id} = await buy(sessionRequest, companyPayment);
    sandbox.pay(id, 50000);

    const part = await visit('POST', '/sandbox/settlements', {transaction_id: id, amount: 10000});
    const afterPart = await transaction(id);
    const rest = await visit('POST', '/sandbox/settlements', {transaction_id: id});
    const afterRest = await transaction(id);

    assert.deepEqual([await part.json(), await rest.json()], [{settled: 10000}, {settled: 40000}]);
    assert.deepEqual(
      [afterPart.settlement_status, afterRest.settlement_status],
      ['PARTIALLY_SETTLED', 'SETTLED'],
    );
  });

  it('never pays out more than the buyer has paid', async (t) => {
    const {buy, sandbox, transaction} = await startSandbox(t);
    const {id} = await buy(sessionRequest, companyPayment);
    sandbox.pay(id, 20000);

    const paidOut = sandbox.settle(id);
    sandbox.advance({days: 10});

    assert.equal(paidOut, 20000);
    const {events} = await transaction(id);
    assert.equal(events.filter(({event}) => event === 'SETTLEMENT').length, 1);
  });

  it('is complete for what was paid before the rest was cancelled', async (t) => {
    const {buy, call, sandbox, transaction} = await startSandbox(t);
    const {id} = await buy(sessionRequest, companyPayment);
    sandbox.pay(id, 20000);
    await call('POST', `/v1/transactions/${id}/void`);

    sandbox.advance({days: 4});

    const {status, settlement_status} = await transaction(id);
    assert.deepEqual([status, settlement_status], ['AUTHORIZATION_VOIDED', 'SETTLED']);
  });

  it('is refused for a transaction that nobody knows', async (t) => {
    const {visit} = await startSandbox(t);

    const answer = await visit('POST', '/sandbox/settlements', {transaction_id: 'T12345678.x'});

    assert.equal(answer.status, 404);
  });
});
