import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  company,
  companyPayment,
  kravia,
  paymentInOneStep,
  sessionRequest,
  withKravia,
  withOrder,
} from '../support/requests.ts';
import {startSandbox} from '../support/start-sandbox.ts';

describe('GET /v1/transactions/{id}', () => {
  it('shows what was bought, by whom, and the invoice', async (t) => {
    const {buy, transaction, url} = await startSandbox(t);
    const {id} = await buy(sessionRequest, companyPayment);

    const {status, amount, currency, billing_address, items, metadata, payment_product} =
      await transaction(id);

    assert.equal(status, 'AUTHORIZED');
    assert.deepEqual([amount, currency, payment_product], [50000, 'NOK', 'kravia']);
    assert.deepEqual(billing_address, companyPayment.billing_address);
    assert.deepEqual(items, sessionRequest.order.items);
    assert.match(metadata['kravia:invoice_number'] ?? '', /^\d{5}-\d{6}$/);
    assert.equal(metadata['kravia:invoice_url']?.startsWith(`${url}/transaction-attachments/`), true);
  });

  it('shows shipping as a line', async (t) => {
    const {buy, transaction} = await startSandbox(t);
    const shipping_option = {id: 's', line_id: 's-1', amount: 9900, title: 'Post', operator: 'Posten'};
    const {id} = await buy(withOrder({amount: 59900, shipping_option}), companyPayment);

    const {items} = await transaction(id);

    assert.deepEqual(
      (items as {line_id: string}[]).map(({line_id}) => line_id),
      ['1', 's-1'],
    );
  });

  it('includes the session on demand', async (t) => {
    const {buy, call} = await startSandbox(t);
    const {id, session_id} = await buy(sessionRequest, companyPayment);

    const plain = await (await call('GET', `/v1/transactions/${id}`)).json();
    const full = await (await call('GET', `/v1/transactions/${id}?includes=session`)).json();

    assert.equal('session' in plain, false);
    assert.equal(full.session.id, session_id);
  });

  it('does not know a transaction that nobody made', async (t) => {
    const {call} = await startSandbox(t);

    const answer = await call('GET', '/v1/transactions/T12345678.x');

    assert.equal(answer.status, 404);
  });

  const rows = [
    {includes: 'session', events: ['INITIATED', 'FAILED'], steps: 2},
    {includes: 'session.events.latest', events: ['FAILED'], steps: 2},
    {includes: 'session,events.success.true', events: ['INITIATED', 'FAILED'], steps: 1},
  ];
  for (const {includes, events, steps} of rows) {
    it(`shows with includes=${includes} ${events} and ${steps} events (Dintero, payments API)`, async (t) => {
      const {call} = await startSandbox(t);
      const failing = paymentInOneStep({}, {...company, email: 'kari+failed@example.no'});
      const {id} = await (await call('POST', '/v1/sessions/pay', failing)).json();

      const shown = await (await call('GET', `/v1/transactions/${id}?includes=${includes}`)).json();

      assert.deepEqual(
        shown.session.events.map((event: {name: string}) => event.name),
        events,
      );
      assert.equal(shown.events.length, steps);
    });
  }

  it('tells who bought, and what the shop added (Dintero, payments API: Transaction)', async (t) => {
    const {call, transaction} = await startSandbox(t);
    const {payment, session} = paymentInOneStep();
    const members = {
      customer: {customer_id: 'c-1', email: 'kari@example.no'},
      metadata: {ext_plan: 'gold'},
      order: {...session.order, merchant_reference_2: 'ledger 12', store: {id: 'oslo'}},
    };
    const {id} = await (
      await call('POST', '/v1/sessions/pay', {payment, session: {...session, ...members}})
    ).json();

    const shown = await transaction(id);

    assert.deepEqual(shown.customer, members.customer);
    assert.deepEqual(shown.store, {id: 'oslo'});
    assert.equal(shown.merchant_reference_2, 'ledger 12');
    assert.equal(shown.settlement_status, 'NOT_SETTLED');
    assert.equal(shown.metadata.ext_plan, 'gold');
    assert.equal('verified_identity' in shown, false);
    assert.equal('customer_ip' in shown, false);
  });

  it('tells what was paid out to the merchant (Dintero, payments API: Transaction)', async (t) => {
    const {call, transaction, sandbox} = await startSandbox(t);
    const {id} = await (await call('POST', '/v1/sessions/pay', paymentInOneStep())).json();
    sandbox.pay(id, 50000);
    sandbox.advance({days: 5});

    const {settlement_status, events} = await transaction(id);

    const {settlements} = events.at(-1) as {settlements: {events: {amount: number}[]}};
    assert.equal(settlement_status, 'SETTLED');
    assert.deepEqual(settlements, {
      settlement_status: 'SETTLED',
      events: [
        {settlement_id: `${id}-1`, provider_reference: 'KRAVIA-1', amount: 50000, capture: 50000, fee: 0},
      ],
    });
  });

  it('tells which browser paid, and who proved to be the buyer', async (t) => {
    const {open, visit, call, url, transaction} = await startSandbox(t);
    const id = await open(withKravia(kravia({require_identity_verification: true})));
    await visit('POST', `/v1/sessions/${id}/pay`, companyPayment);
    const answer = new URLSearchParams({answer: 'approve'});
    await fetch(`${url}/bankid?sid=${id}`, {method: 'POST', body: answer, redirect: 'manual'});
    const {transaction_id} = await (await call('GET', `/v1/sessions/${id}`)).json();

    const {verified_identity, customer_ip, user_agent} = await transaction(transaction_id);

    const {type, name, national_country, aud} = verified_identity as Record<string, string>;
    assert.deepEqual(
      [type, name, national_country, aud],
      ['dintero-idp', 'Kari Nordmann', 'NO', 'T12345678'],
    );
    assert.match(String(customer_ip), /127\.0\.0\.1/);
    assert.equal(user_agent, 'node');
  });
});
