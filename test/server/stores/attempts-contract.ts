import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PurchaseStore} from '../../../src/server/stores/purchases.ts';
import {attempt, claim, purchase, rival} from './store-fixtures.ts';

/** What every store promises of invoices that were asked for. */
export function attemptsContract(name: string, create: () => PurchaseStore): void {
  describe(`${name}: attempts`, () => {
    /** Notes an attempt as a request does that has the claim. */
    async function begin(store: PurchaseStore, begun = attempt) {
      const {merchant_reference} = begun;
      await store.claimOrder({merchant_reference, owner: 'first'}, 0, 100);
      return store.beginAttempt(begun, {merchant_reference, owner: 'first'});
    }

    it('are remembered as they were begun', async () => {
      const store = create();

      const begun = await begin(store);

      assert.equal(begun, true);
      assert.deepEqual(await store.attemptOfOrder('order-123'), attempt);
    });

    it('take the place of the earlier one of the same order', async () => {
      const store = create();
      const later = {...attempt, fingerprint: 'f2', attempted_at: 2_000};
      await begin(store);

      await begin(store, later);

      assert.deepEqual(await store.attemptOfOrder('order-123'), later);
    });

    it('are not begun by an owner who lost the claim', async () => {
      const store = create();
      await store.claimOrder(claim, 0, 100);
      await store.claimOrder(rival, 100, 200);

      const begun = await store.beginAttempt(attempt, claim);

      assert.equal(begun, false);
      assert.equal(await store.attemptOfOrder('order-123'), undefined);
    });

    it('end when they are known to have made no invoice', async () => {
      const store = create();
      await begin(store);

      await store.endAttempt('order-123');

      assert.equal(await store.attemptOfOrder('order-123'), undefined);
    });

    it('end when their purchase is stored', async () => {
      const store = create();
      await begin(store);

      await store.openPurchase(purchase, undefined, claim);

      assert.equal(await store.attemptOfOrder('order-123'), undefined);
    });

    it('stay when their purchase could not be stored', async () => {
      const store = create();
      await begin(store);

      await store.openPurchase(purchase, undefined, rival);

      assert.deepEqual(await store.attemptOfOrder('order-123'), attempt);
    });

    it('before an instant come oldest first, as many as are wanted', async () => {
      const store = create();
      for (const [merchant_reference, attempted_at] of [
        ['third', 300],
        ['first', 100],
        ['fourth', 400],
        ['second', 200],
      ] as const) {
        await begin(store, {...attempt, merchant_reference, attempted_at});
      }

      const before = await store.attemptsBefore(400, 10);
      const two = await store.attemptsBefore(1_000, 2);

      assert.deepEqual(
        before.map((each) => each.merchant_reference),
        ['first', 'second', 'third'],
      );
      assert.deepEqual(
        two.map((each) => each.merchant_reference),
        ['first', 'second'],
      );
    });
  });
}
