import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {kravia, paymentOf, sessionRequest, withKravia, withOrder} from '../support/requests.ts';
import {startSandbox} from '../support/start-sandbox.ts';
import {waitUntil} from '../support/wait-until.ts';

describe('the buyer’s e-mail address', () => {
  const payments = [
    {tag: 'paid', amount: 50000, status: 'CAPTURED', captures: [50000]},
    {tag: 'partial', amount: 50000, status: 'PARTIALLY_CAPTURED', captures: [25000]},
    {tag: 'multi', amount: 50000, status: 'CAPTURED', captures: [25000, 15000, 10000]},
    {tag: 'multi', amount: 999, status: 'CAPTURED', captures: [500, 299, 200]},
    {tag: 'multipartial', amount: 50000, status: 'PARTIALLY_CAPTURED', captures: [15000, 15000]},
    {tag: 'PAID', amount: 50000, status: 'CAPTURED', captures: [50000]},
  ];
  for (const {tag, amount, status, captures} of payments) {
    it(`+${tag} pays ${captures.join(' and ')} of ${amount} (Dintero, Kravia test data)`, async (t) => {
      const {buy, transaction} = await startSandbox(t);
      const {id} = await buy(withOrder({amount}), paymentOf({email: `kari+${tag}@example.no`}));

      const events = await waitUntil(async () => {
        const done = (await transaction(id)).events.filter(({event}) => event === 'CAPTURE');
        return done.length === captures.length && done;
      });

      assert.deepEqual(
        events.map((event) => event.amount),
        captures,
      );
      assert.equal((await transaction(id)).status, status);
    });
  }

  const refusals = [
    {tag: 'failed', status: 'FAILED', error: 'authorization', code: 'AUTHORIZATION_FAILED'},
    {tag: 'declined', status: 'DECLINED', error: 'failed', code: 'DECLINED'},
  ];
  for (const {tag, status, error, code} of refusals) {
    it(`+${tag} ends as ${status}, answered with 200 and returned as ${error}`, async (t) => {
      const {open, visit} = await startSandbox(t);
      const id = await open(sessionRequest);

      const answer = await visit(
        'POST',
        `/v1/sessions/${id}/pay`,
        paymentOf({email: `kari+${tag}@example.no`}),
      );

      const paid = await answer.json();
      assert.equal(answer.status, 200);
      assert.equal(paid.status, status);
      assert.equal(paid.success, false);
      assert.equal(new URL(paid.redirect_url).searchParams.get('error'), error);
      assert.equal(paid.events.at(-1).error.code, code);
    });
  }

  it('without a tag leaves the invoice unpaid', async (t) => {
    const {buy, transaction} = await startSandbox(t);
    const plain = await buy(sessionRequest, paymentOf({email: 'kari@example.no'}));
    const paying = await buy(sessionRequest, paymentOf({email: 'kari+paid@example.no'}));

    await waitUntil(async () => (await transaction(paying.id)).status === 'CAPTURED');

    assert.equal((await transaction(plain.id)).status, 'AUTHORIZED');
  });

  it('follows a table of the shop’s own', async (t) => {
    const {buy, transaction} = await startSandbox(t, {scenarios: {later: {payments: [10]}}});
    const {id} = await buy(sessionRequest, paymentOf({email: 'kari+later@example.no'}));

    const {events} = await waitUntil(async () => {
      const read = await transaction(id);
      return read.status === 'PARTIALLY_CAPTURED' && read;
    });

    assert.equal(events.at(-1)?.amount, 5000);
  });
});

describe('delivery', () => {
  it('by Kravia starts collection by itself, with the invoice’s dates', async (t) => {
    const {buy, transaction} = await startSandbox(t);
    const {id, metadata} = await buy(withKravia(kravia({days_until_due: 30})), paymentOf({}));

    const started = await waitUntil(async () =>
      (await transaction(id)).events.find(({event}) => event === 'INITIATE_CAPTURE'),
    );

    const details = started.metadata as Record<string, string>;
    const days =
      Date.parse(details['kravia:invoice_due_date'] ?? '') - Date.parse(details['kravia:invoice_date'] ?? '');
    assert.equal(started.transaction_status, 'AUTHORIZED');
    assert.equal(details['kravia:invoice_number'], metadata['kravia:invoice_number']);
    assert.equal(days / 86_400_000, 30);
  });

  it('by the merchant waits for the merchant, and nobody pays before', async (t) => {
    const {buy, transaction} = await startSandbox(t);
    const email = 'kari+paid@example.no';
    const merchants = await buy(withKravia(kravia({invoice_channel: 'merchant'})), paymentOf({email}));
    const kravias = await buy(sessionRequest, paymentOf({email}));

    await waitUntil(async () => (await transaction(kravias.id)).status === 'CAPTURED');

    const {events, metadata} = await transaction(merchants.id);
    assert.equal(events.at(-1)?.event, 'AUTHORIZE');
    assert.match(metadata['kravia:invoice_number'] ?? '', /^\d{5}-\d{6}$/);
  });

  it('by the merchant lets nobody pay before the merchant has captured', async (t) => {
    const {buy, visit, call} = await startSandbox(t);
    const {id} = await buy(withKravia(kravia({invoice_channel: 'merchant'})), paymentOf({}));
    const payment = {transaction_id: id, amount: 50000};

    const early = await visit('POST', '/sandbox/payments', payment);
    await call('POST', `/v1/transactions/${id}/capture`, {amount: 50000});
    const paid = await visit('POST', '/sandbox/payments', payment);

    assert.equal(early.status, 404);
    assert.deepEqual(await paid.json(), {used: 50000});
  });
});
