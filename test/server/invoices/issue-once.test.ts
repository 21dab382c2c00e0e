import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {memoryStore} from '../../../src/server/stores/memory-store.ts';
import type {PurchaseStore} from '../../../src/server/stores/purchases.ts';
import {address, createShop, order} from '../support/create-shop.ts';
import {refusal} from '../support/fake-dintero.ts';
import {addressed, createSandboxShop, request} from '../support/sandbox-shop.ts';

const any = 'strict-merchant-reference';
const successful = 'strict-success-merchant-reference';
const threeMinutes = 3 * 60_000;

/** A store whose process is killed when it would remember the answer. */
function killedBeforeStoring(store: PurchaseStore): PurchaseStore {
  return {...store, openPurchase: () => Promise.reject(new Error('killed'))};
}

describe('an invoice', () => {
  it('is one, however many ask for it at the same time', async () => {
    const shop = createSandboxShop();

    const all = await Promise.all(Array.from({length: 20}, () => shop.invoices.issue(request)));

    const [transaction] = shop.sandbox.transactions();
    assert.equal(shop.sandbox.transactions().length, 1);
    assert.ok(all.every((issued) => issued.ok && issued.value.invoice.transaction_id === transaction?.id));
    assert.equal(all.filter((issued) => issued.ok && !issued.value.existing).length, 1);
    assert.equal(shop.sent().length, 1);
  });

  it('is answered again when it is asked for again', async () => {
    const shop = createSandboxShop();
    const first = await shop.invoices.issue(request);

    const again = await shop.invoices.issue(request);

    assert.ok(first.ok && again.ok);
    assert.equal(again.value.existing, true);
    assert.equal(again.value.invoice.transaction_id, first.value.invoice.transaction_id);
    assert.equal(shop.sent().length, 1);
  });

  it('is told of as another one when the order has changed', async () => {
    const shop = createSandboxShop();
    await shop.invoices.issue(request);
    const items = order.items.map((item) => ({...item, amount: 60_000, vat_amount: 12_000}));

    const other = await shop.invoices.issue({
      ...request,
      order: {...addressed, amount: 60_000, vat_amount: 12_000, items},
    });

    assert.equal(other.ok ? '' : other.issue.code, 'different-invoice');
    assert.equal(shop.sandbox.transactions().length, 1);
  });

  it('is found where the store knows nothing of it', async () => {
    const shop = createSandboxShop();
    await shop.invoices.issue(request);
    const elsewhere = shop.office({store: memoryStore()});

    const found = await elsewhere.invoices.issue(request);

    assert.equal(found.ok && found.value.existing, true);
    assert.equal(shop.sandbox.transactions().length, 1);
  });

  it('is found after the process that asked for it was killed before it could remember', async () => {
    const store = memoryStore();
    const shop = createSandboxShop({store: killedBeforeStoring(store)});
    await assert.rejects(shop.invoices.issue(request), /killed/);
    const restarted = shop.office({store});

    const found = await restarted.invoices.issue(request);

    assert.equal(found.ok && found.value.existing, true);
    assert.equal(shop.sandbox.transactions().length, 1);
    assert.equal(await store.attemptOfOrder('order-123'), undefined);
    assert.deepEqual((await shop.heard(1)).slice(0, 1), ['created']);
  });

  it('leaves the reference taken when it was cancelled', async () => {
    const shop = createSandboxShop();
    const first = await shop.invoices.issue(request);
    assert.ok(first.ok);
    await shop.invoices.cancel(first.value.invoice.transaction_id);

    const again = await shop.invoices.issue(request);

    const {session_id} = first.value.invoice;
    assert.deepEqual(again, {ok: false, issue: {code: 'cancelled', session_id}});
    assert.equal(shop.sandbox.transactions().length, 1);
  });
});

describe('a request for an invoice', () => {
  it('excludes every other with the reference, as long as no session of the order is known', async () => {
    const shop = createSandboxShop();

    await shop.invoices.issue(request);

    assert.deepEqual(shop.sent(), [any]);
  });

  it('excludes only a second success after a session that failed', async () => {
    const shop = createSandboxShop();
    const billing_address = {...address, email: 'kari+failed@example.no'};
    await shop.invoices.issue({...request, order: {...order, billing_address}});

    const issued = await shop.invoices.issue(request);

    assert.equal(issued.ok, true);
    assert.deepEqual(shop.sent(), [any, successful]);
  });

  it('is repeated more leniently where a failed session was not known here', async () => {
    const shop = createSandboxShop();
    const billing_address = {...address, email: 'kari+failed@example.no'};
    await shop.invoices.issue({...request, order: {...order, billing_address}});
    const elsewhere = shop.office({store: memoryStore()});

    const issued = await elsewhere.invoices.issue(request);

    assert.equal(issued.ok, true);
    assert.deepEqual(shop.sent(), [any, any, successful]);
  });

  it('is not made at all where any duplicate is to be refused and a session is known', async () => {
    const shop = createSandboxShop();
    const billing_address = {...address, email: 'kari+failed@example.no'};
    await shop.invoices.issue({...request, order: {...order, billing_address}});

    const again = await shop.invoices.issue(request, {duplicates: 'any'});

    const [session] = shop.sandbox.sessions();
    assert.deepEqual(again, {ok: false, issue: {code: 'duplicate', session_id: session?.id}});
    assert.equal(shop.sandbox.transactions().length, 1);
  });
});

describe('an answer that never came', () => {
  const faults = [503, 500, 'drop', 'lost-answer', 429] as const;
  for (const fault of faults) {
    it(`comes to one invoice all the same: ${fault}`, async () => {
      const shop = createSandboxShop();
      shop.sandbox.failNext('sessions-pay', fault);

      const issued = await shop.invoices.issue(request);

      assert.equal(issued.ok && issued.value.invoice.status, 'AUTHORIZED');
      assert.equal(issued.ok && issued.value.existing, false);
      assert.equal(shop.sandbox.transactions().length, 1);
      assert.equal(await shop.store.attemptOfOrder('order-123'), undefined);
    });
  }

  it('is unknown while Dintero cannot be asked, and known later', async () => {
    const shop = createSandboxShop();
    shop.sandbox.failNext('sessions-pay', 'lost-answer');
    shop.sandbox.failNext('transaction-list', 'drop', 3);

    const unknown = await shop.invoices.issue(request);
    const known = await shop.invoices.issue(request);

    assert.deepEqual(unknown, {ok: false, issue: {code: 'unknown'}});
    assert.equal(known.ok && known.value.existing, true);
    assert.equal(shop.sandbox.transactions().length, 1);
  });

  for (const duplicates of ['successful', 'any'] as const) {
    it(`stays unknown when its repetition is refused: ${duplicates}`, async () => {
      const store = memoryStore();
      const shop = await createShop({store});
      shop.dintero.failNext(/sessions\/pay$/, () => Promise.reject(new TypeError('dropped')));
      shop.dintero.failNext(/sessions\/pay$/, () => refusal(400, 'DUPLICATE'), 2);

      const issued = await shop.backend.invoices.issue(request, {duplicates});

      const sent = shop.dintero.journal.filter((line) => line === 'POST /v1/sessions/pay');
      assert.deepEqual(issued, {ok: false, issue: {code: 'unknown'}});
      assert.equal((await store.attemptOfOrder('order-123'))?.amount, 50_000);
      assert.equal(sent.length, 3);
    });
  }

  it('is no invoice when only a cancelled one is found', async () => {
    const shop = createSandboxShop();
    const first = await shop.invoices.issue(request);
    assert.ok(first.ok);
    const {transaction_id, session_id} = first.value.invoice;
    await shop.invoices.cancel(transaction_id);
    shop.sandbox.failNext('sessions-pay', 'drop');

    const issued = await shop.office({store: memoryStore()}).invoices.issue(request);

    assert.deepEqual(issued, {ok: false, issue: {code: 'cancelled', session_id}});
  });

  it('is not asked for again while two successes are possible', async () => {
    const shop = createSandboxShop();
    const billing_address = {...address, email: 'kari+failed@example.no'};
    await shop.invoices.issue({...request, order: {...order, billing_address}});
    shop.sandbox.failNext('sessions-pay', 'drop');

    const first = await shop.invoices.issue(request);
    const second = await shop.invoices.issue(request);
    const sentBefore = shop.sent().length;
    shop.clock.offset = threeMinutes;
    const third = await shop.invoices.issue(request);

    assert.deepEqual([first, second], Array(2).fill({ok: false, issue: {code: 'unknown'}}));
    assert.equal(sentBefore, 2);
    assert.equal(third.ok, true);
    assert.equal(shop.standing().length, 1);
  });
});

describe('an order that a buyer is paying', () => {
  it('has the session of the buyer ended before it is invoiced', async () => {
    const shop = createSandboxShop();
    await shop.openSession();

    const issued = await shop.invoices.issue(request);

    assert.equal(issued.ok && issued.value.existing, false);
    assert.ok(shop.sandbox.sessions()[0]?.events.some(({name}) => name === 'CANCELLED'));
    assert.equal(shop.standing().length, 1);
  });

  it('is invoiced by what the buyer has paid', async () => {
    const shop = createSandboxShop();
    const {session_id = ''} = await shop.openSession();
    await shop.payOnPage(session_id);

    const issued = await shop.invoices.issue(request);

    assert.equal(issued.ok && issued.value.existing, true);
    assert.equal(shop.sandbox.transactions().length, 1);
    assert.deepEqual(shop.sent(), []);
  });

  it('cannot be paid by the buyer any more once it is invoiced', async () => {
    const shop = createSandboxShop();
    await shop.invoices.issue(request);

    const {status, code} = await shop.openSession();

    assert.deepEqual([status, code], [409, 'already-paid']);
  });

  it('opens no session while an invoice may be on its way', async () => {
    const shop = createSandboxShop();
    shop.sandbox.failNext('sessions-pay', 'drop', 3);
    await shop.invoices.issue(request);

    const before = await shop.openSession();
    shop.clock.offset = threeMinutes;
    const after = await shop.openSession();

    assert.deepEqual([before.status, before.code], [503, 'dintero-unavailable']);
    assert.equal(after.status, 201);
  });

  it('is known as paid when the invoice was made and its answer lost', async () => {
    const store = memoryStore();
    const shop = createSandboxShop({store: killedBeforeStoring(store)});
    await assert.rejects(shop.invoices.issue(request), /killed/);

    const survivor = createSandboxShop({store, fetch: shop.fetch});
    const {status, code} = await survivor.openSession();

    assert.deepEqual([status, code], [409, 'already-paid']);
    assert.equal(shop.sandbox.transactions().length, 1);
  });
});
