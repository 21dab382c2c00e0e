import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PurchaseStore, SettledPurchase, StoredPurchase} from '../../../src/server/stores/purchases.ts';

/** A purchase as it is when its session was opened. */
export const purchase: StoredPurchase = {
  session_id: 'T12345678.s1',
  merchant_reference: 'order-123',
  fingerprint: 'f1',
  amount: 50_000,
  currency: 'NOK',
  terms: {type: 'kravia.invoice_b2b_grouped', days_until_due: 14, invoice_schedule: {interval: 'monthly'}},
  url: 'https://checkout.dintero.com/v1/view/T12345678.s1',
  opened_at: 1_000,
  expires_at: 2_000,
  status: 'open',
};

/** The same purchase with everything that is ever known of one. */
export const paid: StoredPurchase = {
  ...purchase,
  status: 'paid',
  reason: 'failed',
  transaction_id: 'T12345678.t1',
  transaction_status: 'CAPTURED',
  purchased_at: 1_500,
  invoice: {
    invoice_number: '16788-000018',
    invoice_date: '2026-11-20',
    due_date: '2026-12-04',
    captured_amount: 50_000,
    document: true,
    payment_details: {kid: '300000019497814'},
  },
};

const claim = {merchant_reference: 'order-123', owner: 'first'};
const rival = {merchant_reference: 'order-123', owner: 'second'};

/** What the shop is told of a state. */
export function told(state: SettledPurchase['state'], session_id = purchase.session_id): SettledPurchase {
  return {merchant_reference: 'order-123', session_id, transaction_id: 'T12345678.t1', state};
}

/** Opens a purchase as a request does that has the claim. */
export async function open(store: PurchaseStore, opened = purchase, tokenHash = `hash ${opened.session_id}`) {
  await store.claimOrder(claim, 0, 100);
  const added = await store.openPurchase(opened, tokenHash, claim);
  await store.releaseOrder(claim);
  return added;
}

/** What every store promises, whatever it keeps its purchases in. */
export function storeContract(name: string, create: () => PurchaseStore): void {
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

    it('are noted once per session and state', async () => {
      const store = create();
      await open(store);
      await changeTo(store, 'created');
      await changeTo(store, 'created');

      const first = await store.takeNotification(0, 100);
      await store.finishNotification(first?.id ?? '');
      const second = await store.takeNotification(0, 100);

      assert.deepEqual(first?.purchase, told('created'));
      assert.equal(first?.attempts, 0);
      assert.equal(second, undefined);
    });

    it('are reserved until an instant and then due again', async () => {
      const store = create();
      await open(store);
      await changeTo(store, 'created');

      const taken = await store.takeNotification(0, 100);
      const reserved = await store.takeNotification(99, 200);
      const again = await store.takeNotification(100, 200);

      assert.equal(reserved, undefined);
      assert.deepEqual(again, taken);
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
      const taken = await store.takeNotification(0, 100);

      await store.postponeNotification(taken?.id ?? '', 50);
      const early = await store.takeNotification(49, 100);
      const late = await store.takeNotification(50, 100);

      assert.equal(early, undefined);
      assert.equal(late?.attempts, 1);
    });

    it('of one session wait for the earlier, those of others do not', async () => {
      const store = create();
      await open(store);
      await open(store, {...purchase, session_id: 'T12345678.s2'});
      await changeTo(store, 'created');
      await changeTo(store, 'paid');
      await changeTo(store, 'created', 'T12345678.s2');
      const created = await store.takeNotification(0, 100);
      await store.postponeNotification(created?.id ?? '', 1000);

      const next = await store.takeNotification(0, 100);
      const none = await store.takeNotification(0, 100);

      assert.deepEqual(next?.purchase, told('created', 'T12345678.s2'));
      assert.equal(none, undefined);
    });
  });
}
