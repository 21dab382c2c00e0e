import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PurchaseStore} from '../../../src/server/stores/purchases.ts';
import {claim, rival} from './store-fixtures.ts';

/** What every store promises of claims. */
export function claimsContract(name: string, create: () => PurchaseStore): void {
  describe(`${name}: claims`, () => {
    it('go to one owner at a time', async () => {
      const store = create();

      const taken = await Promise.all([store.claimOrder(claim, 0, 100), store.claimOrder(rival, 0, 100)]);

      assert.deepEqual(taken, [true, false]);
    });

    it('pass on when they run out, and only then', async () => {
      const store = create();
      await store.claimOrder(claim, 0, 100);

      const early = await store.claimOrder(rival, 99, 200);
      const late = await store.claimOrder(rival, 100, 200);

      assert.deepEqual([early, late], [false, true]);
    });

    it('are free again once released by their owner', async () => {
      const store = create();
      await store.claimOrder(claim, 0, 100);

      await store.releaseOrder(rival);
      const before = await store.claimOrder(rival, 0, 100);
      await store.releaseOrder(claim);
      const after = await store.claimOrder(rival, 0, 100);

      assert.deepEqual([before, after], [false, true]);
    });

    it('of different orders do not meet', async () => {
      const store = create();
      await store.claimOrder(claim, 0, 100);

      const other = await store.claimOrder({...rival, merchant_reference: 'order-124'}, 0, 100);

      assert.equal(other, true);
    });
  });
}
