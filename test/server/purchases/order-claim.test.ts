import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {withOrderClaim} from '../../../src/server/purchases/order-claim.ts';
import {memoryStore} from '../../../src/server/stores/memory-store.ts';

const rival = {merchant_reference: 'order-123', owner: 'rival'};
const nothing = async () => undefined;

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
