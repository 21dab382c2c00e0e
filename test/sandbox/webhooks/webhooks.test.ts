import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import {describe, it} from 'node:test';
import {companyPayment, paymentOf, sessionRequest} from '../support/requests.ts';
import {startReceiver} from '../support/start-receiver.ts';
import {requestToken, startSandbox} from '../support/start-sandbox.ts';
import {waitUntil} from '../support/wait-until.ts';

const path = '/v1/accounts/T12345678/hooks/subscriptions';
const subscription = (url: string, ...events: string[]) => ({config: {url, secret: 'a secret'}, events});
const other = {accountId: 'T87654321'};

describe('a subscription to webhooks', () => {
  it('is made, read, listed and deleted', async (t) => {
    const {call} = await startSandbox(t);
    const {url} = await startReceiver(t, 200);

    const created = await (await call('POST', path, subscription(url, 'checkout_transaction'))).json();
    const read = await (await call('GET', `${path}/${created.id}`)).json();
    const listed = await (await call('GET', path)).json();
    const deleted = await call('DELETE', `${path}/${created.id}`);
    const after = await call('GET', `${path}/${created.id}`);

    assert.deepEqual([read, listed], [created, [created]]);
    assert.deepEqual([deleted.status, after.status], [204, 404]);
  });

  it('never tells its secret again', async (t) => {
    const {call, sandbox} = await startSandbox(t);
    const {url} = await startReceiver(t, 200);

    const created = await (await call('POST', path, subscription(url, 'checkout_transaction'))).json();

    assert.deepEqual(created.config.secret, {type: 'HMAC-SHA1'});
    assert.equal(JSON.stringify([sandbox.webhooks(), sandbox.journal()]).includes('a secret'), false);
  });

  it('is pinged when it was made, and whenever it is asked for', async (t) => {
    const {call} = await startSandbox(t);
    const {url, first} = await startReceiver(t, 200);

    const {id} = await (await call('POST', path, subscription(url, 'checkout_transaction'))).json();
    await call('POST', `${path}/${id}/ping`);

    const pings = await first(2);
    assert.deepEqual(
      pings.map(({headers, body}) => [headers.event, JSON.parse(body).id]),
      [
        ['ping', id],
        ['ping', id],
      ],
    );
  });

  const refused = [
    {what: 'no event', body: subscription('https://shop.example/hook')},
    {what: 'an address without TLS', body: subscription('http://shop.example/hook', 'checkout_transaction')},
    {what: 'an unknown member', body: {...subscription('https://shop.example', 'x'), active: true}},
  ];
  for (const {what, body} of refused) {
    it(`is refused with ${what}`, async (t) => {
      const {call} = await startSandbox(t);

      const answer = await call('POST', path, body);

      assert.equal(answer.status, 400);
    });
  }

  it('is made by nobody without a token, and by no other account', async (t) => {
    const {visit, call} = await startSandbox(t, {accounts: [other]});
    const body = subscription('https://shop.example/hook', 'checkout_transaction');

    const withoutToken = await visit('POST', path, body);
    const ofAnother = await call('POST', path.replace('T12345678', other.accountId), body);

    assert.deepEqual([withoutToken.status, ofAnother.status], [401, 403]);
  });
});

describe('a webhook', () => {
  it('tells in short what became of a transaction, signed over its body', async (t) => {
    const {call, buy} = await startSandbox(t);
    const {url, first} = await startReceiver(t, 200);
    await call('POST', path, subscription(url, 'checkout_transaction'));
    await first(1);
    const {id, session_id} = await buy(sessionRequest, companyPayment);

    const [, webhook] = await first(2);

    const {event, 'event-delivery': delivery, 'event-signature': signature} = webhook?.headers ?? {};
    const {transaction, ...body} = JSON.parse(webhook?.body ?? '');
    assert.deepEqual(body, {
      account_id: 'T12345678',
      event: 'checkout_transaction',
      event_delivery: delivery,
    });
    assert.equal(event, 'checkout_transaction');
    assert.equal(
      signature,
      createHmac('sha1', 'a secret')
        .update(webhook?.body ?? '')
        .digest('hex'),
    );
    assert.deepEqual(
      [transaction.id, transaction.session_id, transaction.merchant_reference, transaction.status],
      [id, session_id, 'order-7', 'AUTHORIZED'],
    );
    assert.equal(transaction.items, undefined);
  });

  it('tells the whole transaction to a subscriber of checkout_authorization, once', async (t) => {
    const {call, buy, transaction} = await startSandbox(t);
    const {url, first, received} = await startReceiver(t, 200);
    await call('POST', path, subscription(url, 'checkout_authorization'));
    await first(1);
    const {id} = await buy(sessionRequest, paymentOf({email: 'kari+paid@example.no'}));

    const [, webhook] = await first(2);

    await waitUntil(async () => (await transaction(id)).status === 'CAPTURED');
    assert.equal(JSON.parse(webhook?.body ?? '').transaction.items.length, 1);
    assert.equal(received.length, 2);
  });

  it('follows a transaction to the payout', async (t) => {
    const {call, buy, transaction, sandbox} = await startSandbox(t);
    const {url, first} = await startReceiver(t, 200);
    await call('POST', path, subscription(url, 'checkout_transaction'));
    await first(1);
    const {id} = await buy(sessionRequest, companyPayment);
    await waitUntil(async () => (await transaction(id)).events.length === 3);
    sandbox.pay(id, 50000);
    sandbox.settle(id);

    const webhooks = await first(5);

    const statuses = webhooks.slice(1).map(({body}) => JSON.parse(body).transaction.status);
    assert.deepEqual(statuses.sort(), ['AUTHORIZED', 'AUTHORIZED', 'CAPTURED', 'CAPTURED']);
  });

  it('is for the account that owns the transaction', async (t) => {
    const {url: sandboxUrl, call, buy} = await startSandbox(t, {accounts: [other]});
    const token = await requestToken(sandboxUrl, other.accountId);
    const {url, first} = await startReceiver(t, 200);
    const theirs = await startReceiver(t, 200);
    await call(
      'POST',
      path.replace('T12345678', other.accountId),
      subscription(theirs.url, 'checkout_transaction'),
      {authorization: `Bearer ${token}`},
    );
    await call('POST', path, subscription(url, 'checkout_transaction'));
    await theirs.first(1);
    await buy(sessionRequest, companyPayment);

    const webhooks = await first(3);

    assert.deepEqual(
      new Set(webhooks.map(({headers}) => headers.event)),
      new Set(['ping', 'checkout_transaction']),
    );
    assert.equal(theirs.received.length, 1);
  });

  const patient = {speed: 100_000};
  for (const {status, outcome, settings} of [
    {status: 302, outcome: 302, settings: patient},
    {status: 400, outcome: 400, settings: patient},
    {status: 500, outcome: 500, settings: patient},
    {status: 0, outcome: 'timeout', settings: {...patient, callbackTimeout: 100}},
  ]) {
    it(`is tried five times in all when the answer is ${outcome}; then the subscription is gone`, async (t) => {
      const {call, sandbox} = await startSandbox(t, settings);
      const {url} = await startReceiver(t, status);
      await call('POST', path, subscription(url, 'checkout_transaction'));

      await waitUntil(() => sandbox.webhooks().subscriptions.length === 0);

      const tries = sandbox.webhooks().deliveries.map(({attempt, outcome}) => [attempt, outcome]);
      assert.deepEqual(
        tries,
        [1, 2, 3, 4, 5].map((attempt) => [attempt, outcome]),
      );
    });
  }

  it('comes again under its event-delivery', async (t) => {
    const {call} = await startSandbox(t);
    const {url, first} = await startReceiver(t, 500, 200);
    await call('POST', path, subscription(url, 'checkout_transaction'));

    const tries = await first(2);

    assert.equal(new Set(tries.map(({headers}) => headers['event-delivery'])).size, 1);
  });
});
