import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {companyPayment, sessionRequest, withCallback} from '../support/requests.ts';
import {startReceiver} from '../support/start-receiver.ts';
import {startSandbox} from '../support/start-sandbox.ts';
import {waitUntil} from '../support/wait-until.ts';

const submit = (url: string, path: string, fields: Record<string, string>, headers = {}) =>
  fetch(`${url}/sandbox/console/${path}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
    headers: {origin: url, ...headers},
  });

describe('the console', () => {
  it('shows each transaction with what can be done about it', async (t) => {
    const {buy, visit} = await startSandbox(t);
    const {metadata} = await buy(sessionRequest, companyPayment);

    const page = await (await visit('GET', '/sandbox/console')).text();

    const shown = ['order-7', 'AUTHORIZED', 'NOT_SETTLED', metadata['kravia:invoice_number'] ?? '?'];
    const offered = ['Simulate payment of order-7', 'Void order-7'];
    assert.deepEqual(
      [...shown, ...offered].filter((text) => !page.includes(text)),
      [],
    );
    assert.equal(page.includes('Settle order-7'), false);
  });

  it('leads back to itself with what was done', async (t) => {
    const {buy, url, transaction} = await startSandbox(t);
    const {id} = await buy(sessionRequest, companyPayment);

    const answer = await submit(url, 'payments', {transaction_id: id, amount: '200,50'});

    const page = await (await fetch(new URL(answer.headers.get('location') ?? '', url))).text();
    assert.equal(answer.status, 303);
    assert.match(page, /role="status"[^>]*>The buyer has paid\./);
    assert.equal((await transaction(id)).events.at(-1)?.amount, 20050);
  });

  const refused = [
    {path: 'payments', fields: {transaction_id: 'T12345678.x', amount: '1'}, says: 'No invoice was issued'},
    {path: 'payments', fields: {transaction_id: 'T12345678.x', amount: 'all'}, says: 'like 500.00'},
    {path: 'settlements', fields: {transaction_id: 'T12345678.x'}, says: 'no such transaction'},
    {path: 'clock', fields: {to: '2001-01-01'}, says: 'only moves forward'},
    {path: 'faults', fields: {endpoint: 'none', fault: '500', times: '1'}, says: 'endpoint'},
  ];
  for (const {path, fields, says} of refused) {
    it(`says why it cannot be done: ${path} with ${Object.values(fields).join(', ')}`, async (t) => {
      const {url} = await startSandbox(t);

      const answer = await submit(url, path, fields);

      const page = await answer.text();
      assert.equal(answer.status, 400);
      assert.match(page, new RegExp(`role="alert"[^>]*>[^<]*${says}`));
    });
  }

  it('settles, voids and forgets', async (t) => {
    const {buy, url, sandbox, transaction} = await startSandbox(t);
    const {id} = await buy(sessionRequest, companyPayment);
    sandbox.pay(id, 20000);

    await submit(url, 'voids', {transaction_id: id});
    await submit(url, 'settlements', {transaction_id: id});
    const {status, settlement_status} = await transaction(id);
    await submit(url, 'reset', {});

    assert.deepEqual([status, settlement_status], ['AUTHORIZATION_VOIDED', 'SETTLED']);
    assert.deepEqual(sandbox.transactions(), []);
  });

  it('moves the clock by days and to a day', async (t) => {
    const {url, sandbox} = await startSandbox(t);

    await submit(url, 'clock', {days: '2'});
    await submit(url, 'clock', {to: '2099-03-01'});

    assert.equal(sandbox.now().toISOString().slice(0, 16), '2099-02-28T23:00');
  });

  it('plans faults and interferes with callbacks', async (t) => {
    const {buy, url, call} = await startSandbox(t);
    const receiver = await startReceiver(t);

    await submit(url, 'faults', {endpoint: 'transaction-list', fault: '503', times: '1'});
    await submit(url, 'callbacks', {next: 'duplicate'});
    await buy(withCallback(receiver.url), companyPayment);

    assert.equal((await call('GET', '/v1/transactions')).status, 503);
    assert.equal((await receiver.first(2)).length, 2);
  });

  it('tells of each callback how it went', async (t) => {
    const {buy, visit, sandbox} = await startSandbox(t);
    const {url} = await startReceiver(t, 404);
    await buy(withCallback(url), companyPayment);
    await waitUntil(() => sandbox.deliveries().length === 1);

    const page = await (await visit('GET', '/sandbox/console')).text();

    assert.match(page, /data-state="bad"[^>]*>404</);
  });

  it('hands out invoices without a token', async (t) => {
    const {buy, url} = await startSandbox(t);
    const {metadata} = await buy(sessionRequest, companyPayment);
    const name = metadata['kravia:invoice_url']?.split('/').at(-1);

    const answer = await fetch(`${url}/sandbox/console/documents/${name}`);

    assert.equal(answer.headers.get('content-type'), 'application/pdf');
  });

  it('does nothing for a form on another site', async (t) => {
    const {url, sandbox, buy} = await startSandbox(t);
    await buy(sessionRequest, companyPayment);

    const answer = await submit(url, 'reset', {}, {origin: 'https://elsewhere.example'});

    assert.equal(answer.status, 403);
    assert.equal(sandbox.transactions().length, 1);
  });

  it('writes no text of a shop as HTML', async (t) => {
    const {buy, visit} = await startSandbox(t);
    const order = {...sessionRequest.order, merchant_reference: '<b>bold</b>'};
    await buy({...sessionRequest, order}, companyPayment);

    const page = await (await visit('GET', '/sandbox/console')).text();

    assert.equal(page.includes('&lt;b&gt;bold'), true);
    assert.equal(page.includes('<b>bold'), false);
  });
});
