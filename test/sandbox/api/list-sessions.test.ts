import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sessionRequest, withOrder} from '../support/requests.ts';
import {startSandbox} from '../support/start-sandbox.ts';

describe('GET /v1/sessions', () => {
  it('lists newest first, page by page', async (t) => {
    const {open, call} = await startSandbox(t);
    const first = await open(sessionRequest);
    const second = await open(sessionRequest);

    const all = await (await call('GET', '/v1/sessions')).json();
    const rest = await (await call('GET', `/v1/sessions?starting_after=${second}&limit=5`)).json();

    assert.deepEqual(
      [all, rest].map((list) => list.map((session: {id: string}) => session.id)),
      [[second, first], [first]],
    );
  });

  const filters = [
    {query: 'search=ORDER-8', count: 1},
    {query: 'search=order-', count: 2},
    {query: 'store_id=oslo', count: 1},
    {query: 'transaction_id=T12345678.x', count: 0},
    {query: 'created_at.gte=2000-01-01T00:00:00Z', count: 2},
    {query: 'created_at.lte=2000-01-01T00:00:00Z', count: 0},
  ];
  for (const {query, count} of filters) {
    it(`finds ${count} by ${query} (Dintero, payments API: list sessions)`, async (t) => {
      const {open, call} = await startSandbox(t);
      await open(sessionRequest);
      await open(withOrder({merchant_reference: 'order-8', store: {id: 'oslo'}}));

      const found = await (await call('GET', `/v1/sessions?${query}`)).json();

      assert.equal(found.length, count);
    });
  }

  for (const query of ['limit=0', 'limit=101', 'merchant_reference=order-7', 'starting_after=T12345678.x']) {
    it(`refuses ${query}`, async (t) => {
      const {call} = await startSandbox(t);

      const answer = await call('GET', `/v1/sessions?${query}`);

      assert.equal(answer.status, 400);
    });
  }
});
