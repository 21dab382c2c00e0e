import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PurchaseStore, StoredPurchase} from '../../../src/server/stores/purchases.ts';
import {claim, open, paid, purchase, rival} from './store-fixtures.ts';

/** What every store promises of purchases. */
export function purchasesContract(name: string, create: () => PurchaseStore): void {
  describe(`${name}: purchases`, () => {
    it('are found by session, by token and by order as they were added', async () => {
      const store = create();

      const added = await open(store);

      assert.equal(added, true);
      assert.deepEqual(await store.purchaseOfSession(purchase.session_id), purchase);
      assert.deepEqual(await store.purchaseOfToken('hash T12345678.s1'), purchase);
      assert.deepEqual(await store.purchasesOfOrder('order-123'), [purchase]);
    });

    it('that nobody opened are not there', async () => {
      const store = create();

      assert.equal(await store.purchaseOfSession('T12345678.s9'), undefined);
      assert.equal(await store.purchaseOfToken('hash'), undefined);
      assert.deepEqual(await store.purchasesOfOrder('order-999'), []);
    });

    it('are not added by an owner who lost the claim', async () => {
      const store = create();
      await store.claimOrder(claim, 0, 100);
      await store.claimOrder(rival, 100, 200);

      const added = await store.openPurchase(purchase, 'hash', claim);

      assert.equal(added, false);
      assert.equal(await store.purchaseOfToken('hash'), undefined);
    });

    it('are added without a token when no buyer has one', async () => {
      const store = create();
      await store.claimOrder(claim, 0, 100);

      const added = await store.openPurchase(purchase, undefined, claim);

      assert.equal(added, true);
      assert.deepEqual(await store.purchaseOfSession(purchase.session_id), purchase);
    });

    it('stay as they are known when they are added again', async () => {
      const store = create();
      await open(store);
      await store.changePurchase(purchase.session_id, () => ({purchase: paid}));

      const added = await open(store, purchase, 'another hash');

      assert.equal(added, true);
      assert.deepEqual(await store.purchasesOfOrder('order-123'), [paid]);
      assert.deepEqual(await store.purchaseOfToken('another hash'), paid);
    });

    it('in a status come in the order they were opened, page after page', async () => {
      const store = create();
      const statuses = ['created', 'open', 'paid', 'open', 'created'] as const;
      for (const [at, status] of statuses.entries()) {
        await open(store, {...purchase, session_id: `s${at}`, status});
      }
      const page = async (limit: number, afterSession?: string) =>
        (await store.purchasesInStatus(['open', 'created'], {limit, afterSession})).map(
          (each) => each.session_id,
        );

      const pages = [await page(2), await page(2, 's1'), await page(2, 's4'), await page(9, 's2')];

      assert.deepEqual(pages, [['s0', 's1'], ['s3', 's4'], [], ['s3', 's4']]);
      assert.deepEqual(await store.purchasesInStatus([], {limit: 10}), []);
    });

    it('in a status come from those on whose session expires after an instant', async () => {
      const store = create();
      for (const [at, expires_at] of [3_000, 2_000, 2_001, 4_000].entries()) {
        await open(store, {...purchase, session_id: `s${at}`, status: 'expired', expires_at});
      }

      const late = await store.purchasesInStatus(['expired'], {limit: 9, expiresAfter: 2_000});
      const next = await store.purchasesInStatus(['expired'], {
        limit: 1,
        afterSession: 's0',
        expiresAfter: 2_000,
      });

      assert.deepEqual(
        late.map((each) => each.session_id),
        ['s0', 's2', 's3'],
      );
      assert.deepEqual(
        next.map((each) => each.session_id),
        ['s2'],
      );
    });

    it('of an order come newest first', async () => {
      const store = create();
      await open(store);
      await open(store, {...purchase, session_id: 'T12345678.s2'});

      const purchases = await store.purchasesOfOrder('order-123');

      assert.deepEqual(
        purchases.map((each) => each.session_id),
        ['T12345678.s2', 'T12345678.s1'],
      );
    });

    it('can have several tokens', async () => {
      const store = create();
      await open(store);

      await store.addResultToken(purchase.session_id, 'another hash');

      assert.deepEqual(await store.purchaseOfToken('another hash'), purchase);
      assert.deepEqual(await store.purchaseOfToken('hash T12345678.s1'), purchase);
    });

    it('keep their first token and the newest twenty', async () => {
      const store = create();
      await open(store);
      await open(store, {...purchase, session_id: 'T12345678.s2'});
      const hashes = Array.from({length: 30}, (_, at) => `hash ${at}`);

      for (const hash of hashes) await store.addResultToken(purchase.session_id, hash);
      const known = await Promise.all(hashes.map((hash) => store.purchaseOfToken(hash)));

      assert.deepEqual(
        known.map((each) => each !== undefined),
        [...Array<boolean>(10).fill(false), ...Array<boolean>(20).fill(true)],
      );
      assert.deepEqual(await store.purchaseOfToken('hash T12345678.s1'), purchase);
      assert.ok(await store.purchaseOfToken('hash T12345678.s2'));
    });

    it('keep everything that becomes known of them', async () => {
      const store = create();
      await open(store);

      const changed = await store.changePurchase(purchase.session_id, () => ({purchase: paid}));

      assert.deepEqual(changed, paid);
      assert.deepEqual(await store.purchaseOfSession(purchase.session_id), paid);
    });

    it('stay as they are when a change declines', async () => {
      const store = create();
      await open(store);

      const changed = await store.changePurchase(purchase.session_id, () => undefined);

      assert.deepEqual(changed, purchase);
    });

    it('take parallel changes one after the other', async () => {
      const store = create();
      await open(store);
      const addOne = (current: StoredPurchase) => ({purchase: {...current, amount: current.amount + 1}});

      await Promise.all(Array.from({length: 20}, () => store.changePurchase(purchase.session_id, addOne)));

      assert.equal((await store.purchaseOfSession(purchase.session_id))?.amount, 50_020);
    });

    it('that do not exist cannot change', async () => {
      const store = create();

      await assert.rejects(store.changePurchase('T12345678.s9', () => undefined));
    });
  });
}
