import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {companyPayment, withCallback} from '../support/requests.ts';
import {startReceiver} from '../support/start-receiver.ts';
import {startSandbox} from '../support/start-sandbox.ts';
import {startShop} from '../support/start-shop.ts';

describe('interference with callbacks', () => {
  it('duplicates a callback', async (t) => {
    const {buy, sandbox} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    sandbox.nextCallbacks('duplicate');
    await buy(withCallback(url), companyPayment);

    const [one, other] = await first(2);

    assert.equal(one?.url.href, other?.url.href);
  });

  it('holds a callback until it is released', async (t) => {
    const {buy, sandbox} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    sandbox.nextCallbacks('hold');
    const held = await buy(withCallback(url), companyPayment);
    const sent = await buy(withCallback(url), companyPayment);
    await first(1);

    const released = sandbox.releaseCallbacks();

    const callbacks = await first(2);
    assert.equal(released, 1);
    assert.deepEqual(
      callbacks.map((callback) => callback.url.searchParams.get('transaction_id')),
      [sent.id, held.id],
    );
  });

  it('loses a callback', async (t) => {
    const {buy, sandbox} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    sandbox.nextCallbacks('lose');
    await buy(withCallback(url), companyPayment);
    const {id} = await buy(withCallback(url), companyPayment);

    const [callback] = await first(1);

    assert.equal(callback?.url.searchParams.get('transaction_id'), id);
  });

  it('lets a callback come late', async (t) => {
    const {buy, sandbox} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    sandbox.nextCallbacks({late: 30_000});
    const late = await buy(withCallback(url), companyPayment);
    await buy(withCallback(url), companyPayment);

    const callbacks = await first(2);

    assert.equal(callbacks[1]?.url.searchParams.get('transaction_id'), late.id);
  });

  it('lets a callback be there before the payment is answered', async (t) => {
    const {buy, sandbox} = await startSandbox(t);
    const {url, received} = await startReceiver(t);
    sandbox.nextCallbacks('first');

    await buy(withCallback(url), companyPayment);

    assert.equal(received.length, 1);
  });

  it('lets the shop ask about the transaction while the payment waits for its callback', async (t) => {
    const {buy, call, sandbox} = await startSandbox(t, {callbackTimeout: 5000});
    const asked: unknown[] = [];
    const shop = await startShop(t, async (transactionId) => {
      asked.push((await (await call('GET', `/v1/transactions/${transactionId}`)).json()).status);
    });
    sandbox.nextCallbacks('first');

    await buy(withCallback(shop), companyPayment);

    assert.deepEqual([asked, sandbox.deliveries().map(({outcome}) => outcome)], [['AUTHORIZED'], [204]]);
  });

  it('lets a callback come behind the next one', async (t) => {
    const {buy, sandbox} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    sandbox.nextCallbacks('swap');
    const one = await buy(withCallback(url), companyPayment);
    const other = await buy(withCallback(url), companyPayment);

    const callbacks = await first(2);

    assert.deepEqual(
      callbacks.map((callback) => callback.url.searchParams.get('transaction_id')),
      [other.id, one.id],
    );
  });
});
