import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {memoryStore} from '../../../src/server/stores/memory-store.ts';
import type {InvoiceAttempt} from '../../../src/server/stores/purchases.ts';
import {address, order} from '../support/create-shop.ts';
import {createSandboxShop, request} from '../support/sandbox-shop.ts';

const minute = 60_000;

/** An order that differs by its reference. */
const orderOf = (merchant_reference: string) => ({
  ...request,
  order: {...order, merchant_reference, billing_address: address},
});

/** A request of long ago, of which Dintero has never heard. */
const attempt: Omit<InvoiceAttempt, 'merchant_reference'> = {
  fingerprint: 'print',
  amount: 50_000,
  currency: 'NOK',
  terms: {type: 'kravia.invoice_b2b', days_until_due: 14},
  attempted_at: 0,
};

/** A shop whose callbacks never arrive, with as many invoices as wanted. */
async function deafShop(count: number) {
  const shop = createSandboxShop({}, {fetch: () => Promise.reject(new TypeError('lost'))});
  for (let number = 1; number <= count; number += 1) await shop.invoices.issue(orderOf(`order-${number}`));
  await shop.heard(count);
  return shop;
}

describe('reconciling', () => {
  it('finds what callbacks have missed', async () => {
    const shop = await deafShop(2);
    const [first] = shop.sandbox.transactions();
    shop.sandbox.advance({days: 1});
    shop.sandbox.pay(first?.id ?? '', 50_000);

    const found = await shop.invoices.reconcile();

    assert.deepEqual(found, {checked: 2, changed: ['order-1', 'order-2'], failed: []});
    assert.ok((await shop.heard(4)).includes('paid'));
  });

  it('finds nothing the second time', async () => {
    const shop = await deafShop(2);
    shop.sandbox.advance({days: 1});
    await shop.invoices.reconcile();

    const again = await shop.invoices.reconcile();

    assert.deepEqual(again, {checked: 2, changed: [], failed: []});
  });

  it('no longer asks about what is finished', async () => {
    const shop = await deafShop(1);
    const [first] = shop.sandbox.transactions();
    shop.sandbox.advance({days: 1});
    shop.sandbox.pay(first?.id ?? '', 50_000);
    await shop.invoices.reconcile();
    shop.calls.length = 0;

    const again = await shop.invoices.reconcile();

    assert.deepEqual(again, {checked: 0, changed: [], failed: []});
    assert.deepEqual(shop.calls, []);
  });

  it('goes on after one that cannot be asked about, and names it', async () => {
    const shop = await deafShop(3);
    const [, second] = shop.sandbox.transactions();
    shop.sandbox.advance({days: 1});
    shop.network.isDown = (line) => line.includes(second?.id ?? '');

    const found = await shop.invoices.reconcile();

    assert.deepEqual(found, {checked: 3, changed: ['order-1', 'order-3'], failed: ['order-2']});
    assert.ok(shop.log.some(({event}) => event === 'reconcile-failed'));
  });

  it('goes through more than one page, a few at a time', async () => {
    const shop = await deafShop(105);
    shop.sandbox.advance({days: 1});
    shop.sandbox.delay('transaction-read', 5);

    const {checked, changed} = await shop.invoices.reconcile();

    assert.deepEqual([checked, changed.length], [105, 105]);
    assert.ok(shop.network.most <= 8, String(shop.network.most));
  });

  it('ends early when it is told to, with what was done so far', async () => {
    const shop = await deafShop(12);
    const ending = new AbortController();
    shop.network.isDown = () => {
      ending.abort();
      return false;
    };

    const {checked} = await shop.invoices.reconcile({signal: ending.signal});

    assert.ok(checked > 0 && checked <= 8, String(checked));
  });

  it('has done nothing when it was ended before it began', async () => {
    const shop = await deafShop(1);

    const found = await shop.invoices.reconcile({signal: AbortSignal.abort()});

    assert.deepEqual(found, {checked: 0, changed: [], failed: []});
  });
});

describe('reconciling invoices whose answer never came', () => {
  /** An invoice that was made, by a process that was killed before it could remember it. */
  async function killedShop() {
    const store = memoryStore();
    const dying = createSandboxShop(
      {store: {...store, openPurchase: () => Promise.reject(new Error('killed'))}},
      {fetch: () => Promise.reject(new TypeError('lost'))},
    );
    await assert.rejects(dying.invoices.issue(request), /killed/);
    const shop = createSandboxShop({store, fetch: dying.fetch});
    return {...shop, sandbox: dying.sandbox};
  }

  it('finds the invoice', async () => {
    const shop = await killedShop();
    shop.clock.offset = minute;

    const found = await shop.invoices.reconcile();

    assert.deepEqual(found.changed, ['order-123']);
    assert.equal(await shop.store.attemptOfOrder('order-123'), undefined);
    assert.equal((await shop.heard(1))[0], 'created');
    assert.equal(shop.sandbox.transactions().length, 1);
  });

  it('leaves those alone that have only just begun', async () => {
    const shop = await killedShop();

    const found = await shop.invoices.reconcile();

    assert.deepEqual(found, {checked: 0, changed: [], failed: []});
    assert.ok(await shop.store.attemptOfOrder('order-123'));
  });

  it('gives up one that Dintero has never heard of', async () => {
    const shop = createSandboxShop();
    shop.sandbox.failNext('sessions-pay', 'drop', 3);
    await shop.invoices.issue(request);
    shop.clock.offset = minute;
    await shop.invoices.reconcile();
    const kept = await shop.store.attemptOfOrder('order-123');
    shop.clock.offset = 3 * minute;

    const found = await shop.invoices.reconcile();

    assert.ok(kept);
    assert.deepEqual(found, {checked: 1, changed: ['order-123'], failed: []});
    assert.equal(await shop.store.attemptOfOrder('order-123'), undefined);
  });
});

describe('reconciling after a long outage', () => {
  it('finds out about every attempt, more than a page of them', async () => {
    const shop = createSandboxShop();
    const references = Array.from({length: 105}, (_, index) => `order-${index}`);
    for (const merchant_reference of references) {
      const claim = {merchant_reference, owner: 'killed'};
      await shop.store.claimOrder(claim, 0, 1);
      await shop.store.beginAttempt({...attempt, merchant_reference}, claim);
    }

    const {checked, changed} = await shop.invoices.reconcile();

    assert.deepEqual([checked, changed.length], [105, 105]);
    assert.deepEqual(await shop.store.attemptsBefore(Date.now(), 1), []);
  });
});

describe('a callback of an invoice whose answer never came', () => {
  it('makes it known', async () => {
    const store = memoryStore();
    const dying = {...store, openPurchase: () => Promise.reject(new Error('killed'))};
    const shop = createSandboxShop(
      {store},
      {fetch: (input, init) => survivor.fetch(new Request(input, init))},
    );
    const survivor = shop.office({store});
    await assert.rejects(shop.office({store: dying}).invoices.issue(request), /killed/);

    assert.equal((await shop.heard(1))[0], 'created');
    assert.equal(await store.attemptOfOrder('order-123'), undefined);
  });

  it('comes again when nothing is known of its session', async () => {
    const shop = createSandboxShop();
    const callback = 'http://localhost:4020/invoice/callback?sid=T12345678.x&merchant_reference=order-123';

    const {status} = await shop.backend.fetch(new Request(callback));

    assert.equal(status, 503);
  });
});
