import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openAtIdentityCheck, openExpired, type Reachable} from '../support/reach-states.ts';
import {companyPayment, sessionRequest} from '../support/requests.ts';
import {type SandboxRig, startSandbox} from '../support/start-sandbox.ts';

const source = 'Dintero, payments API: update session';
const [item] = sessionRequest.order.items;
const order = {...sessionRequest.order, amount: 60000, items: [{...item, amount: 60000}]};
const strict = {'dintero-feature-toggles': 'strict-session-amounts'};
const shipping_option = {id: 'post', line_id: 'post', amount: 9900, title: 'Post', operator: 'Posten'};

async function openLocked({open, visit}: SandboxRig): Promise<string> {
  const id = await open(sessionRequest);
  await visit('POST', `/v1/view/${id}/session/lock`);
  return id;
}

describe('PUT /v1/sessions/{id}', () => {
  it(`changes the order of a locked session and ends the lock (${source})`, async (t) => {
    const rig = await startSandbox(t);
    const id = await openLocked(rig);

    const answer = await rig.call('PUT', `/v1/sessions/${id}`, {order});

    const session = await answer.json();
    assert.equal(answer.status, 200);
    assert.equal(session.order.amount, 60000);
    assert.deepEqual(
      session.events.slice(-3).map((event: {name: string}) => event.name),
      ['PAY_LOCK_START', 'UPDATE_SESSION', 'PAY_LOCK_END'],
    );
  });

  it('tells the orders before and after', async (t) => {
    const rig = await startSandbox(t);
    const id = await openLocked(rig);

    const {events} = await (await rig.call('PUT', `/v1/sessions/${id}`, {order})).json();

    const {details} = events.find((event: {name: string}) => event.name === 'UPDATE_SESSION');
    assert.deepEqual([details.previous_order.amount, details.updated_order.amount], [50000, 60000]);
  });

  it('shows the lock for as long as it is there (Dintero, Checkout Web SDK)', async (t) => {
    const rig = await startSandbox(t);
    const id = await openLocked(rig);

    const locked = await (await rig.visit('GET', `/v1/view/${id}/session`)).json();
    const updated = await (await rig.call('PUT', `/v1/sessions/${id}`, {order})).json();

    assert.match(locked.pay_lock.pay_lock_id, /^[0-9a-f-]{36}$/);
    assert.equal('pay_lock' in updated, false);
  });

  it('is all that can be done with a locked session: nobody pays it (Dintero, Checkout Web SDK)', async (t) => {
    const rig = await startSandbox(t);
    const id = await openLocked(rig);

    const byPage = await rig.visit('POST', `/v1/sessions/${id}/pay`, companyPayment);
    const byServer = await rig.call('POST', `/v1/sessions/${id}/pay`, companyPayment);

    assert.deepEqual([byPage.status, byServer.status], [400, 400]);
    assert.deepEqual(rig.sandbox.transactions(), []);
  });

  it('keeps the lock when it is asked to', async (t) => {
    const rig = await startSandbox(t);
    const id = await openLocked(rig);
    await rig.call('PUT', `/v1/sessions/${id}`, {order, remove_lock: false});

    const again = await rig.call('PUT', `/v1/sessions/${id}`, {order});

    assert.equal(again.status, 200);
  });

  it('is what is paid', async (t) => {
    const rig = await startSandbox(t);
    const id = await openLocked(rig);
    await rig.call('PUT', `/v1/sessions/${id}`, {order});

    const paid = await (await rig.visit('POST', `/v1/sessions/${id}/pay`, companyPayment)).json();

    assert.deepEqual([paid.amount, paid.items[0].amount], [60000, 60000]);
  });

  const states: (Reachable & {readonly query?: string; readonly status: number})[] = [
    {state: 'never locked', status: 400, reach: ({open}) => open(sessionRequest)},
    {
      state: 'never locked and never seen',
      query: '?update_without_lock=true',
      status: 200,
      reach: ({open}) => open(sessionRequest),
    },
    {
      state: 'never locked but seen',
      query: '?update_without_lock=true',
      status: 400,
      async reach({open, visit}) {
        const id = await open(sessionRequest);
        await visit('GET', `/?sid=${id}`);
        return id;
      },
    },
    {
      state: 'locked, then updated',
      status: 400,
      async reach(rig) {
        const id = await openLocked(rig);
        await rig.call('PUT', `/v1/sessions/${id}`, {order});
        return id;
      },
    },
    {
      state: 'paid',
      query: '?update_without_lock=true',
      status: 400,
      reach: async ({buy}) => (await buy(sessionRequest, companyPayment)).session_id,
    },
    {
      state: 'at the identity check',
      query: '?update_without_lock=true',
      status: 400,
      reach: openAtIdentityCheck,
    },
    {
      state: 'cancelled',
      query: '?update_without_lock=true',
      status: 400,
      async reach({open, call}) {
        const id = await open(sessionRequest);
        await call('POST', `/v1/sessions/${id}/cancel`);
        return id;
      },
    },
    {
      state: 'expired',
      query: '?update_without_lock=true',
      status: 400,
      reach: openExpired,
    },
    {state: 'unknown', status: 404, reach: async () => 'T12345678.x'},
  ];
  for (const {state, query = '', status, reach} of states) {
    it(`answers ${status} for a session that is ${state} ${query} (${source})`, async (t) => {
      const rig = await startSandbox(t);
      const id = await reach(rig);

      const answer = await rig.call('PUT', `/v1/sessions/${id}${query}`, {order});

      assert.equal(answer.status, status, await answer.text());
    });
  }

  const offered = {shipping_options: [{id: 'pick-up'}]};
  const rows = [
    {what: 'no order', status: 400, body: {}},
    {what: 'an unknown member', status: 400, body: {order, configuration: {}}},
    {what: 'an order without merchant_reference', status: 400, body: {order: {amount: 1, currency: 'NOK'}}},
    {what: 'a sum that differs', status: 200, body: {order: {...order, amount: 1}}},
    {what: 'a sum that differs', status: 400, body: {order: {...order, amount: 1}}, headers: strict},
    {what: 'a sum that fits', status: 200, body: {order}, headers: strict},
    {
      what: 'a shipping option that is not offered',
      status: 400,
      body: {order: {...order, amount: 69900, shipping_option}, express: offered},
    },
    {
      what: 'a shipping option that is offered',
      status: 200,
      body: {order: {...order, amount: 69900, shipping_option}, express: {shipping_options: [{id: 'post'}]}},
    },
  ];
  for (const {what, status, body, headers = {}} of rows) {
    it(`answers ${status} to ${what} ${JSON.stringify(headers)} (${source})`, async (t) => {
      const rig = await startSandbox(t);
      const id = await openLocked(rig);

      const answer = await rig.call('PUT', `/v1/sessions/${id}`, body, headers);

      assert.equal(answer.status, status, await answer.text());
    });
  }
});

describe('POST /v1/view/{id}/session/lock', () => {
  const states: Reachable[] = [
    {state: 'at the identity check', reach: openAtIdentityCheck},
    {state: 'paid', reach: async ({buy}) => (await buy(sessionRequest, companyPayment)).session_id},
    {state: 'expired', reach: openExpired},
  ];
  for (const {state, reach} of states) {
    it(`is refused for a session that is ${state}`, async (t) => {
      const rig = await startSandbox(t);
      const id = await reach(rig);

      const answer = await rig.visit('POST', `/v1/view/${id}/session/lock`);

      assert.equal(answer.status, 400);
    });
  }
});
