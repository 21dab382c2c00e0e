import assert from 'node:assert/strict';
import {once} from 'node:events';
import {describe, it} from 'node:test';
import {withOrderClaim} from '../../../src/server/purchases/order-claim.ts';
import {memoryStore} from '../../../src/server/stores/memory-store.ts';

const rival = {merchant_reference: 'order-123', owner: 'rival'};
const nothing = async () => undefined;
/** Lets everything run that waits for no time. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('work on an order', () => {
  it('waits for other work on it', async () => {
    const store = memoryStore();
    const done: string[] = [];
    const options = {store, now: () => 0, signal: AbortSignal.timeout(5_000), adopt: nothing};
    const work = (name: string) => async () => {
      done.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      done.push(`${name} ends`);
    };

    await Promise.all([
      withOrderClaim('order-123', work('first'), options),
      withOrderClaim('order-123', work('second'), options),
    ]);

    assert.deepEqual(done, ['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('keeps the order for as long as it takes', async (t) => {
    t.mock.timers.enable({apis: ['setTimeout']});
    const store = memoryStore();
    const clock = {time: 0};
    const end = new AbortController();
    const ended = once(end.signal, 'abort');
    const options = {store, now: () => clock.time, signal: new AbortController().signal};
    const working = withOrderClaim('order-123', () => ended, options);
    await turn();

    for (let second = 0; second < 60; second += 1) {
      clock.time += 1_000;
      t.mock.timers.tick(1_000);
      await turn();
    }

    assert.equal(await store.claimOrder(rival, clock.time, clock.time + 1), false);
    end.abort();
    await working;
    assert.equal(await store.claimOrder(rival, clock.time, clock.time + 1), true);
  });

  it('frees the order when it fails', async () => {
    const store = memoryStore();
    const options = {store, now: () => 0, signal: AbortSignal.timeout(5_000), adopt: nothing};
    const failing = withOrderClaim('order-123', () => Promise.reject(new Error('no')), options);
    await assert.rejects(failing, /no/);

    const taken = await store.claimOrder(rival, 0, 1);

    assert.equal(taken, true);
  });

  it('is not needed when another request did it meanwhile', async () => {
    const store = memoryStore();
    await store.claimOrder(rival, 0, 60_000);
    const answers = [undefined, undefined, 'the same session'];
    const adopt = async () => answers.shift();

    const answer = await withOrderClaim('order-123', () => assert.fail('worked'), {
      store,
      now: () => 0,
      signal: AbortSignal.timeout(5_000),
      adopt,
    });

    assert.equal(answer, 'the same session');
  });

  it('gives up when the order stays claimed', async () => {
    const store = memoryStore();
    await store.claimOrder(rival, 0, 60_000);
    const signal = AbortSignal.abort();

    const work = withOrderClaim('order-123', () => assert.fail('worked'), {
      store,
      now: () => 0,
      signal,
      adopt: nothing,
    });

    await assert.rejects(work, {code: 'timeout'});
  });
});
