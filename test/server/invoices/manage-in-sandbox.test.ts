import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createSandboxShop, request} from '../support/sandbox-shop.ts';
import {until} from '../support/until.ts';

/** A shop with an invoice that it delivers itself. */
async function issue(...[overrides, sandbox]: Parameters<typeof createSandboxShop>) {
  const shop = createSandboxShop(overrides, sandbox);
  const issued = await shop.invoices.issue({...request, invoice_channel: 'merchant'});
  assert.ok(issued.ok, JSON.stringify(issued));
  return {...shop, id: issued.value.invoice.transaction_id};
}

/** As many invoices of one shop, `inv-1` the oldest. */
async function issueMany(count: number) {
  const shop = createSandboxShop();
  for (let number = 1; number <= count; number += 1) {
    const order = {...request.order, merchant_reference: `inv-${number}`};
    const issued = await shop.invoices.issue({...request, order, invoice_channel: 'merchant'});
    assert.ok(issued.ok, JSON.stringify(issued));
  }
  return shop;
}

describe('an invoice that the merchant delivers, in the sandbox', () => {
  it('is collected, paid in part and cancelled', async () => {
    const {invoices, sandbox, id, heard} = await issue();

    const started = await invoices.startCollection(id);
    sandbox.pay(id, 20_000);
    const partlyPaid = await invoices.read(id);
    const cancelled = await invoices.cancel(id);

    assert.equal(started.ok && started.value.state, 'collecting');
    assert.partialDeepStrictEqual(partlyPaid, {
      state: 'partly_paid',
      captured_amount: 20_000,
      remaining_amount: 30_000,
      invoice_channel: 'merchant',
    });
    assert.equal(cancelled.ok && cancelled.value.state, 'cancelled');
    assert.equal(cancelled.ok && cancelled.value.remaining_amount, 0);
    assert.deepEqual(await heard(4), ['created', 'collecting', 'partly_paid', 'cancelled']);
  });

  it('has its document at once, and payment details once it is collected', async () => {
    const {invoices, id} = await issue();

    const document = await invoices.document(id);
    const before = await invoices.paymentDetails(id);
    const started = await invoices.startCollection(id);
    const after = await invoices.paymentDetails(id);

    const text = (await document?.text()) ?? '';
    assert.match(text, /^%PDF-/);
    assert.match(
      document?.headers.get('content-disposition') ?? '',
      /^inline; filename="invoice-[\d-]+\.pdf"$/,
    );
    assert.equal(before, undefined);
    assert.match(after?.kid ?? '', /^\d+$/);
    assert.match(after?.iban ?? '', /^NO\d{13}$/);
    assert.deepEqual(started.ok && started.value.payment_details, after);
  });

  it('is collected although Dintero accepts it first and does it later', async () => {
    const {invoices, id} = await issue({}, {captureAnswer: 'accepted'});

    const started = await invoices.startCollection(id);

    assert.equal(started.ok && started.value.state, 'collecting');
  });

  it('cannot be cancelled once it is paid, whatever is settled', async () => {
    const {invoices, sandbox, id} = await issue();
    await invoices.startCollection(id);
    sandbox.pay(id, 50_000);
    sandbox.settle(id, 10_000);

    const cancelled = await invoices.cancel(id);

    const invoice = await invoices.read(id);
    assert.equal(!cancelled.ok && cancelled.issue.code, 'not-cancellable');
    assert.partialDeepStrictEqual(invoice, {
      state: 'paid',
      settled_amount: 10_000,
      settlement_status: 'PARTIALLY_SETTLED',
      canCancel: false,
    });
  });
});

describe('an invoice that Kravia delivers, in the sandbox', () => {
  it('is not for the merchant to collect', async () => {
    const {invoices} = createSandboxShop({}, {speed: 0.01});
    const issued = await invoices.issue({...request, invoice_channel: 'kravia'});

    const started = await invoices.startCollection(issued.ok ? issued.value.invoice.transaction_id : '');

    assert.equal(!started.ok && started.issue.code, 'not-collectable');
  });

  it('is collected without being asked to', async () => {
    const {invoices, sandbox} = createSandboxShop();
    const issued = await invoices.issue({...request, invoice_channel: 'kravia'});
    await until(() => sandbox.transactions().some(({events}) => events.length > 2));

    const started = await invoices.startCollection(issued.ok ? issued.value.invoice.transaction_id : '');

    assert.equal(started.ok && started.value.state, 'collecting');
  });
});

describe('changing an invoice while Dintero fails', {concurrency: 4}, () => {
  const changes = [
    {
      name: 'startCollection',
      endpoint: 'transaction-capture',
      state: 'collecting',
      event: 'INITIATE_CAPTURE',
    },
    {name: 'cancel', endpoint: 'transaction-void', state: 'cancelled', event: 'VOID'},
  ] as const;
  const faults = ['drop', 'lost-answer', 429, 500, 503] as const;
  const rows = changes.flatMap((change) =>
    faults.flatMap((fault) => [1, 9].map((times) => ({...change, fault, times}))),
  );
  for (const {name, endpoint, state, event, fault, times} of rows) {
    it(`ends ${state} once with ${times} × ${fault} at ${name}`, async () => {
      const {invoices, sandbox, id} = await issue();
      sandbox.failNext(endpoint, fault, times);

      await invoices[name](id).catch((error: Error) => assert.equal(error.name, 'DinteroError'));
      sandbox.clearFaults();
      const again = await invoices[name](id);

      const [transaction] = sandbox.transactions();
      assert.equal(again.ok && again.value.state, state);
      assert.equal(transaction?.events.filter((each) => each.event === event).length, 1);
    });
  }

  const readings = ['transaction-read', 'token'] as const;
  for (const endpoint of readings) {
    it(`throws while ${endpoint} fails, and has changed nothing`, async () => {
      const {invoices, sandbox, id} = await issue();
      sandbox.expireTokens();
      sandbox.failNext(endpoint, 500, 99);

      await assert.rejects(invoices.cancel(id), {name: 'DinteroError'});

      assert.equal(sandbox.transactions()[0]?.status, 'AUTHORIZED');
    });
  }
});

describe('the list of invoices, in the sandbox', () => {
  it('comes page by page, the newest first', async () => {
    const {invoices} = await issueMany(5);

    const first = await invoices.list({limit: 2});
    const second = await invoices.list({limit: 2, after: first.next ?? ''});
    const third = await invoices.list({limit: 2, after: second.next ?? ''});

    assert.deepEqual(
      [first, second, third].map((page) => page.invoices.map((invoice) => invoice.merchant_reference)),
      [['inv-5', 'inv-4'], ['inv-3', 'inv-2'], ['inv-1']],
    );
    assert.equal(third.next, undefined);
  });

  it('has the states that the events make', async () => {
    const {invoices, sandbox} = await issueMany(4);
    const [first, second, third] = sandbox.transactions().map(({id}) => id);
    await invoices.startCollection(first ?? '');
    await invoices.startCollection(second ?? '');
    sandbox.pay(second ?? '', 1_000);
    await invoices.cancel(third ?? '');

    const listed = async (state: 'created' | 'collecting' | 'partly_paid' | 'cancelled') =>
      (await invoices.list({state})).invoices.map((invoice) => invoice.merchant_reference);

    assert.deepEqual(await listed('created'), ['inv-4']);
    assert.deepEqual(await listed('collecting'), ['inv-1']);
    assert.deepEqual(await listed('partly_paid'), ['inv-2']);
    assert.deepEqual(await listed('cancelled'), ['inv-3']);
  });
});
