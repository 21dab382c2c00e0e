import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {companyPayment, withCallback} from '../support/requests.ts';
import {startReceiver} from '../support/start-receiver.ts';
import {startSandbox} from '../support/start-sandbox.ts';
import {waitUntil} from '../support/wait-until.ts';

describe('a callback', () => {
  for (const status of [500, 503, 0]) {
    it(`comes again under its event-delivery after ${status || 'no answer at all'}`, async (t) => {
      const {buy, sandbox} = await startSandbox(t, {callbackTimeout: 200});
      const {url, first} = await startReceiver(t, status, status, 204);
      await buy(withCallback(url), companyPayment);

      const callbacks = await first(3);

      const ids = callbacks.map(({headers}) => headers['event-delivery']);
      assert.equal(new Set(ids).size, 1);
      await waitUntil(() => sandbox.deliveries().length === 3);
      assert.deepEqual(
        sandbox.deliveries().map(({attempt, outcome}) => [attempt, outcome]),
        [
          [1, status || 'timeout'],
          [2, status || 'timeout'],
          [3, 204],
        ],
      );
    });
  }

  it('comes again when nobody listens', async (t) => {
    const {buy, sandbox} = await startSandbox(t, {speed: 1000});
    await buy(withCallback('http://127.0.0.1:1/callback'), companyPayment);

    const deliveries = await waitUntil(() => sandbox.deliveries().length >= 3 && sandbox.deliveries());

    assert.equal(deliveries[0]?.outcome, 'connection');
  });

  it('is tried twenty times more and then given up', async (t) => {
    const {buy, sandbox} = await startSandbox(t, {speed: 1_000_000});
    const {url} = await startReceiver(t, 500);
    await buy(withCallback(url), companyPayment);

    const last = await waitUntil(() => sandbox.deliveries().find(({attempt}) => attempt === 21));

    assert.equal(last.outcome, 500);
    assert.equal(sandbox.deliveries().length, 21);
  });

  for (const status of [400, 401, 404, 302]) {
    it(`does not come again after ${status}`, async (t) => {
      const {buy, sandbox} = await startSandbox(t, {speed: 1_000_000});
      const {url, received} = await startReceiver(t, status);
      await buy(withCallback(url), companyPayment);
      await buy(withCallback(url), companyPayment);

      await waitUntil(() => sandbox.deliveries().length === 2);

      assert.equal(new Set(received.map(({headers}) => headers['event-delivery'])).size, 2);
    });
  }
});
