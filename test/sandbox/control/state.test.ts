import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createSandbox} from '../../../src/sandbox.ts';
import {
  company,
  companyPayment,
  paymentInOneStep,
  paymentOf,
  sessionRequest,
  withCallback,
} from '../support/requests.ts';
import {startReceiver} from '../support/start-receiver.ts';
import {startSandbox} from '../support/start-sandbox.ts';
import {waitUntil} from '../support/wait-until.ts';

const ofTheOther = {accountId: 'T87654321', clientId: 'other', clientSecret: 'another secret'};

describe('a saved state', () => {
  it('is JSON', async (t) => {
    const {buy, sandbox} = await startSandbox(t);
    await buy(sessionRequest, companyPayment);

    const state = sandbox.save();

    assert.deepEqual(JSON.parse(JSON.stringify(state)), state);
  });

  it('lets a payment scenario go on where it was, in another sandbox', async (t) => {
    const one = await startSandbox(t, {speed: 1});
    await one.buy(sessionRequest, paymentOf({email: 'kari+multi@example.no'}));
    const saved = JSON.parse(JSON.stringify(one.sandbox.save()));
    const other = createSandbox();

    other.load(saved);
    other.advance({days: 10});

    const [transaction] = other.transactions();
    const captures = transaction?.events.filter(({event}) => event === 'CAPTURE');
    assert.deepEqual(
      captures?.map(({amount}) => amount),
      [25000, 15000, 10000],
    );
    assert.deepEqual([transaction?.status, transaction?.settlement_status], ['CAPTURED', 'SETTLED']);
  });

  it('holds payments that are midway', async (t) => {
    const one = await startSandbox(t);
    const {id} = await one.buy(sessionRequest, paymentOf({email: 'kari+multi@example.no'}));
    const saved = await waitUntil(async () => {
      const {status} = await one.transaction(id);
      return status === 'PARTIALLY_CAPTURED' && one.sandbox.save();
    });
    const {sandbox} = await startSandbox(t);

    sandbox.load(saved);

    const paid = await waitUntil(() => sandbox.transactions().find(({status}) => status === 'CAPTURED'));
    assert.equal(paid.events.filter(({event}) => event === 'CAPTURE').length, 3);
  });

  it('keeps the time that the clock was moved by', async (t) => {
    const {sandbox} = await startSandbox(t);
    sandbox.advance({days: 40});
    const other = createSandbox();

    other.load(sandbox.save());

    assert.equal(other.now().getTime() - Date.now() > 39.9 * 86_400_000, true);
  });

  it('keeps access tokens, and the invoice behind its address', async (t) => {
    const one = await startSandbox(t);
    const {metadata} = await one.buy(sessionRequest, companyPayment);
    const other = createSandbox();

    other.load(one.sandbox.save());

    const {pathname} = new URL(metadata['kravia:invoice_url'] ?? '');
    const answer = await other.fetch(
      new Request(`http://sandbox.example${pathname}`, {headers: {authorization: `Bearer ${one.token}`}}),
    );
    assert.equal(answer.status, 200);
  });

  it('goes on with the series of invoice numbers', async (t) => {
    const one = await startSandbox(t);
    const before = await one.buy(sessionRequest, companyPayment);
    const fresh = await startSandbox(t);
    fresh.sandbox.load(one.sandbox.save());
    const other = await fresh.as('T12345678', 'sandbox:sandbox');

    const after = await other.buy(sessionRequest, companyPayment);

    const [first = '', second = ''] = [before, after].map(({metadata}) => metadata['kravia:invoice_number']);
    assert.equal(first.split('-')[0], second.split('-')[0]);
    assert.deepEqual([first.slice(-6), second.slice(-6)], ['000001', '000002']);
  });

  it('finds references again that were used before', async (t) => {
    const one = await startSandbox(t);
    await one.buy(sessionRequest, companyPayment);
    const fresh = await startSandbox(t);
    fresh.sandbox.load(one.sandbox.save());
    const other = await fresh.as('T12345678', 'sandbox:sandbox');

    const again = await other.call('POST', '/v1/sessions/pay', paymentInOneStep(), {
      'dintero-feature-toggles': 'strict-success-merchant-reference',
    });

    assert.equal(again.status, 400);
  });

  it('sends a callback that was held, and repeats one that failed', async (t) => {
    const one = await startSandbox(t, {speed: 1});
    const {url, first} = await startReceiver(t, 500, 204);
    one.sandbox.nextCallbacks('hold');
    const held = await one.buy(withCallback(url), companyPayment);
    const failed = await one.buy(withCallback(url), companyPayment);
    await waitUntil(() => one.sandbox.deliveries().length === 1);
    const other = await startSandbox(t);

    other.sandbox.load(one.sandbox.save());
    other.sandbox.releaseCallbacks();
    other.sandbox.advance({hours: 1});

    const callbacks = await first(3);
    assert.deepEqual(
      new Set(callbacks.map((callback) => callback.url.searchParams.get('transaction_id'))),
      new Set([held.id, failed.id]),
    );
  });

  it('brings its accounts along', async (t) => {
    const {sandbox} = await startSandbox(t, {accounts: [ofTheOther]});
    const other = createSandbox();

    other.load(sandbox.save());

    assert.deepEqual(
      other.accounts().map(({accountId}) => accountId),
      ['T12345678', 'T87654321'],
    );
  });

  it('takes the place of everything that was there', async (t) => {
    const {buy, sandbox} = await startSandbox(t);
    const empty = createSandbox().save();
    await buy(sessionRequest, companyPayment);

    sandbox.load(empty);

    assert.deepEqual([sandbox.sessions(), sandbox.transactions(), sandbox.journal()], [[], [], []]);
  });

  it('is read and written over HTTP', async (t) => {
    const one = await startSandbox(t);
    const {id} = await one.buy(sessionRequest, companyPayment);
    const other = await startSandbox(t);
    const saved = await (await one.visit('GET', '/sandbox/state')).json();

    const answer = await other.visit('PUT', '/sandbox/state', saved);

    assert.equal(answer.status, 204);
    assert.equal((await (await other.visit('GET', '/sandbox/transactions')).json())[0].id, id);
  });

  const others = [
    {what: 'another version', change: {version: 2}, path: 'version'},
    {what: 'a member missing', change: {pending: undefined}, path: 'pending'},
    {what: 'sessions that are none', change: {sessions: [company]}, path: 'sessions.0'},
  ];
  for (const {what, change, path} of others) {
    it(`is refused over HTTP with ${what}`, async (t) => {
      const {visit, sandbox} = await startSandbox(t);

      const answer = await visit('PUT', '/sandbox/state', {...sandbox.save(), ...change});

      const {error} = await answer.json();
      assert.equal(answer.status, 400);
      assert.equal(error.errors[0].path, path);
    });
  }
});

describe('a reset', () => {
  it('forgets everything and shows real time again', async (t) => {
    const {buy, visit, sandbox} = await startSandbox(t);
    await buy(sessionRequest, companyPayment);
    sandbox.advance({days: 40});

    await visit('POST', '/sandbox/reset');

    assert.deepEqual([sandbox.sessions(), sandbox.transactions()], [[], []]);
    assert.equal(Math.abs(sandbox.now().getTime() - Date.now()) < 60_000, true);
  });
});
