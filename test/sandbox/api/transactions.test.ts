import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {companyPayment, sessionRequest, withOrder} from '../support/requests.ts';
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
});

describe('GET /v1/transactions', () => {
  it('finds by merchant_reference', async (t) => {
    const {buy, call} = await startSandbox(t);
    await buy(withOrder({merchant_reference: 'order-8'}), companyPayment);
    const {id} = await buy(sessionRequest, companyPayment);

    const found = await (await call('GET', '/v1/transactions?merchant_reference=order-7')).json();

    assert.deepEqual(
      found.map((transaction: {id: string}) => transaction.id),
      [id],
    );
  });

  it('goes page by page, newest first', async (t) => {
    const {buy, call} = await startSandbox(t);
    const first = await buy(sessionRequest, companyPayment);
    const second = await buy(sessionRequest, companyPayment);

    const pageOne = await (await call('GET', '/v1/transactions?limit=1')).json();
    const pageTwo = await (await call('GET', `/v1/transactions?limit=1&starting_after=${second.id}`)).json();

    assert.equal(pageOne[0].id, second.id);
    assert.equal(pageTwo[0].id, first.id);
  });

  for (const query of ['limit=0', 'limit=101', 'merchant=order-7']) {
    it(`refuses ${query}`, async (t) => {
      const {call} = await startSandbox(t);

      const answer = await call('GET', `/v1/transactions?${query}`);

      assert.equal(answer.status, 400);
    });
  }
});
