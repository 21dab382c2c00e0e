import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Notification, PurchaseStore, SettledPurchase} from '../../../src/server/stores/purchases.ts';
import {open, purchase, told} from './store-fixtures.ts';

/** What every store promises of notifications. */
export function notificationsContract(name: string, create: () => PurchaseStore): void {
  describe(`${name}: notifications`, () => {
    const changeTo = (
      store: PurchaseStore,
      state: SettledPurchase['state'],
      session_id = purchase.session_id,
    ) =>
      store.changePurchase(session_id, (current) => ({
        purchase: {...current, status: state},
        notify: [told(state, session_id)],
      }));

    async function taken(store: PurchaseStore, now: number, until: number): Promise<Notification> {
      const notification = await store.takeNotification(now, until);
      assert.ok(notification);
      return notification;
    }

    it('are noted once per session and state', async () => {
      const store = create();
      await open(store);
      await changeTo(store, 'created');
      await changeTo(store, 'created');

      const first = await taken(store, 0, 100);
      await store.finishNotification(first);
      const second = await store.takeNotification(0, 100);

      assert.deepEqual(first.purchase, told('created'));
      assert.equal(first.attempts, 0);
      assert.equal(second, undefined);
    });

    it('are reserved until an instant and then due again', async () => {
      const store = create();
      await open(store);
      await changeTo(store, 'created');

      const first = await taken(store, 0, 100);
      const reserved = await store.takeNotification(99, 200);
      const again = await store.takeNotification(100, 200);

      assert.equal(reserved, undefined);
      assert.deepEqual(again, {...first, attempts: 1});
    });

    it('are taken by one of many', async () => {
      const store = create();
      await open(store);
      await changeTo(store, 'created');

      const taken = await Promise.all(Array.from({length: 10}, () => store.takeNotification(0, 100)));

      assert.equal(taken.filter((each) => each !== undefined).length, 1);
    });

    it('that failed are due later, with their attempts counted', async () => {
      const store = create();
      await open(store);
      await changeTo(store, 'created');
      const first = await taken(store, 0, 100);

      await store.postponeNotification(first, 50);
      const early = await store.takeNotification(49, 100);
      const late = await store.takeNotification(50, 100);

      assert.equal(early, undefined);
      assert.equal(late?.attempts, 1);
    });

    it('are not postponed by one whose reservation ran out', async () => {
      const store = create();
      await open(store);
      await changeTo(store, 'created');
      const slow = await taken(store, 0, 100);
      await taken(store, 100, 200);

      await store.postponeNotification(slow, 110);

      assert.equal(await store.takeNotification(150, 300), undefined);
    });

    it('that the shop took note of are never due again', async () => {
      const store = create();
      await open(store);
      await changeTo(store, 'created');
      const slow = await taken(store, 0, 100);
      await store.finishNotification(slow);

      await store.postponeNotification(slow, 110);

      assert.equal(await store.takeNotification(1_000, 2_000), undefined);
    });

    it('of one session wait for the earlier, those of others do not', async () => {
      const store = create();
      await open(store);
      await open(store, {...purchase, session_id: 'T12345678.s2'});
      await changeTo(store, 'created');
      await changeTo(store, 'paid');
      await changeTo(store, 'created', 'T12345678.s2');
      const created = await taken(store, 0, 100);
      await store.postponeNotification(created, 1000);

      const next = await store.takeNotification(0, 100);
      const none = await store.takeNotification(0, 100);

      assert.deepEqual(next?.purchase, told('created', 'T12345678.s2'));
      assert.equal(none, undefined);
    });
  });
}
