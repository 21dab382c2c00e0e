import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {company, paymentInOneStep, person} from '../support/requests.ts';
import {type SandboxRig, startSandbox} from '../support/start-sandbox.ts';

const source = 'Dintero, payments API: list transactions';

/** A company's invoice that was paid, a person's that was cancelled, and one that nobody paid. */
async function issueThree(rig: SandboxRig): Promise<Record<string, string>> {
  const issue = async (payment: object, order: object, address: object, members: object) => {
    const request = paymentInOneStep(payment, address);
    const session = {...request.session, ...members, order: {...request.session.order, ...order}};
    const {id} = await (await rig.call('POST', '/v1/sessions/pay', {...request, session})).json();
    return id;
  };
  const paid = await issue({}, {merchant_reference: 'paid'}, company, {customer: {customer_id: 'c-1'}});
  rig.sandbox.pay(paid, 50000);
  rig.sandbox.advance({days: 30});
  const cancelled = await issue(
    {payment_product_type: 'kravia.invoice_b2c'},
    {merchant_reference: 'cancelled', currency: 'SEK', amount: 20000, items: [], store: {id: 'oslo'}},
    {...person, last_name: 'Nilsen'},
    {},
  );
  await rig.call('POST', `/v1/transactions/${cancelled}/void`);
  await rig.call('PUT', `/v1/transactions/${cancelled}`, {merchant_reference_2: 'ledger 12'});
  const open = await issue(
    {payment_product_type: 'kravia.invoice_b2b_grouped'},
    {merchant_reference: 'open', payout_destination_id: 'north'},
    {...company, business_name: 'Fjord Kaffe AS'},
    {},
  );
  return {[paid]: 'paid', [cancelled]: 'cancelled', [open]: 'open'};
}

async function found({call}: SandboxRig, names: Record<string, string>, path: string): Promise<string[]> {
  const listed: {id: string}[] = await (await call('GET', path)).json();
  return listed.map(({id}) => names[id] ?? id);
}

describe('GET /v1/transactions', () => {
  const filters = [
    {query: '', names: ['open', 'cancelled', 'paid']},
    {query: 'payment_product=kravia', names: ['open', 'cancelled', 'paid']},
    {query: 'payment_product=vipps', names: []},
    {query: 'status=CAPTURED', names: ['paid']},
    {query: 'status=CAPTURED&status=AUTHORIZED', names: ['open', 'paid']},
    {query: 'status=FAILED', names: []},
    {query: 'payment_product_type=kravia.invoice_b2c', names: ['cancelled']},
    {
      query: 'payment_product_type=kravia.invoice_b2c&payment_product_type=kravia.invoice_b2b',
      names: ['cancelled', 'paid'],
    },
    {query: 'currency=SEK', names: ['cancelled']},
    {query: 'currency=SEK&currency=NOK', names: ['open', 'cancelled', 'paid']},
    {query: 'merchant_reference=paid', names: ['paid']},
    {query: 'merchant_reference=pai', names: []},
    {query: 'merchant_reference_2=ledger%2012', names: ['cancelled']},
    {query: 'amount=20000', names: ['cancelled']},
    {query: 'amount.gte=20001', names: ['open', 'paid']},
    {query: 'amount.lte=20000', names: ['cancelled']},
    {query: 'amount.gte=20000&amount.lte=50000', names: ['open', 'cancelled', 'paid']},
    {query: 'customer_id=c-1', names: ['paid']},
    {query: 'store_id=oslo', names: ['cancelled']},
    {query: 'payout_destination_id=north', names: ['open']},
    {query: 'search=fjord', names: ['open']},
    {query: 'search=Nilsen', names: ['cancelled']},
    {query: 'search=ledger', names: ['cancelled']},
    {query: 'search=nobody', names: []},
    {query: 'created_at.gte=2000-01-01T00:00:00Z', names: ['open', 'cancelled', 'paid']},
    {query: 'created_at.lte=2000-01-01T00:00:00Z', names: []},
    {query: 'captured_at.gte=2000-01-01T00:00:00Z', names: ['paid']},
    {query: 'captured_at.lte=2000-01-01T00:00:00Z', names: []},
    {query: 'status=CAPTURED&currency=SEK', names: []},
    {query: 'limit=2', names: ['open', 'cancelled']},
    {query: 'limit=100', names: ['open', 'cancelled', 'paid']},
  ];
  for (const {query, names} of filters) {
    it(`finds ${names.join(', ') || 'nothing'} by ${query || 'no filter'} (${source})`, async (t) => {
      const rig = await startSandbox(t);
      const known = await issueThree(rig);

      const list = await found(rig, known, `/v1/transactions?${query}`);

      assert.deepEqual(list, names);
    });
  }

  it(`finds by day of creation and of payment, on the sandbox’s clock (${source})`, async (t) => {
    const rig = await startSandbox(t);
    const known = await issueThree(rig);
    const yesterday = new Date(rig.sandbox.now().getTime() - 24 * 3_600_000).toISOString();

    const lists = await Promise.all([
      found(rig, known, `/v1/transactions?created_at.gte=${yesterday}`),
      found(rig, known, `/v1/transactions?created_at.lte=${yesterday}`),
      found(rig, known, `/v1/transactions?captured_at.lte=${yesterday}`),
    ]);

    assert.deepEqual(lists, [['open', 'cancelled'], ['paid'], ['paid']]);
  });

  it('finds by id and session_id, several at once', async (t) => {
    const rig = await startSandbox(t);
    const known = await issueThree(rig);
    const [paid = '', cancelled = ''] = Object.keys(known);
    const {session_id} = await rig.transaction(paid);

    const byId = await found(rig, known, `/v1/transactions?id=${paid}&id=${cancelled}`);
    const bySession = await found(rig, known, `/v1/transactions?session_id=${session_id}`);

    assert.deepEqual([byId, bySession], [['cancelled', 'paid'], ['paid']]);
  });

  it(`shows ten unless limit says more (${source})`, async (t) => {
    const {call} = await startSandbox(t);
    await Promise.all(Array.from({length: 11}, () => call('POST', '/v1/sessions/pay', paymentInOneStep())));

    const ten = await (await call('GET', '/v1/transactions')).json();
    const eleven = await (await call('GET', '/v1/transactions?limit=100')).json();

    assert.deepEqual([ten.length, eleven.length], [10, 11]);
  });

  it('goes on behind starting_after until there is no more', async (t) => {
    const rig = await startSandbox(t);
    const known = await issueThree(rig);
    const [paid, , open] = Object.keys(known);

    const second = await found(rig, known, `/v1/transactions?limit=1&starting_after=${open}`);
    const last = await found(rig, known, `/v1/transactions?starting_after=${paid}`);

    assert.deepEqual([second, last], [['cancelled'], []]);
  });

  it('includes sessions on demand', async (t) => {
    const rig = await startSandbox(t);
    await issueThree(rig);

    const [first] = await (await rig.call('GET', '/v1/transactions?includes=session&limit=1')).json();

    assert.equal(first.session.id, first.session_id);
  });

  const refused = [
    'limit=0',
    'limit=101',
    'limit=ten',
    'limit=5&limit=6',
    'amount.gte=10.5',
    'amount=much',
    'created_at.gte=yesterday',
    'merchant_reference=a&merchant_reference=b',
    'starting_after=T12345678.x',
    'reference=order-7',
  ];
  for (const query of refused) {
    it(`refuses ${query}`, async (t) => {
      const {call} = await startSandbox(t);

      const answer = await call('GET', `/v1/transactions?${query}`);

      assert.equal(answer.status, 400);
      assert.equal(typeof (await answer.json()).error.message, 'string');
    });
  }
});
