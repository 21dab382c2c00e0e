import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {InvoiceRequest} from '../../../src/server/invoices.ts';
import {address, createShop, order} from '../support/create-shop.ts';
import {addressed, createSandboxShop, request} from '../support/sandbox-shop.ts';

const {business_name: _, organization_number: __, ...person} = address;

describe('an invoice made in one step', () => {
  it('is asked for as Dintero documents it', async () => {
    const shop = createSandboxShop();

    await shop.invoices.issue({...request, days_until_due: 30, invoice_channel: 'merchant'});

    const paid = shop.calls.find(({line}) => line === 'POST /v1/sessions/pay');
    assert.deepEqual(paid?.body, {
      payment: {
        payment_product_type: 'kravia.invoice_b2b',
        operation: 'invoice_payment',
        days_until_due: 30,
        invoice_channel: 'merchant',
      },
      session: {
        url: {
          callback_url:
            'http://localhost:4020/invoice/callback?report_error=true&report_event=CAPTURE&report_event=VOID&sid_parameter_name=sid',
        },
        order: {...order, billing_address: address},
      },
    });
  });

  const products: readonly InvoiceRequest[] = [
    request,
    {...request, payment_product_type: 'kravia.invoice_b2b_grouped'},
    {order: {...order, billing_address: person}, payment_product_type: 'kravia.invoice_b2c'},
  ];
  for (const wanted of products) {
    it(`exists at once: ${wanted.payment_product_type}`, async () => {
      const shop = createSandboxShop();

      const issued = await shop.invoices.issue(wanted);

      assert.ok(issued.ok, JSON.stringify(issued));
      assert.equal(issued.value.existing, false);
      assert.equal(issued.value.invoice.payment_product_type, wanted.payment_product_type);
      assert.equal(issued.value.invoice.merchant_reference, 'order-123');
      assert.equal(issued.value.invoice.amount, 50_000);
      assert.equal((await shop.heard(1))[0], 'created');
    });
  }

  it('has the terms of the product where the request names none', async () => {
    const shop = createSandboxShop({
      products: {'kravia.invoice_b2b': {days_until_due: 21, invoice_channel: 'merchant'}},
    });

    await shop.invoices.issue(request);

    const paid = shop.calls.find(({line}) => line === 'POST /v1/sessions/pay');
    assert.partialDeepStrictEqual(paid?.body, {
      payment: {
        payment_product_type: 'kravia.invoice_b2b',
        operation: 'invoice_payment',
        days_until_due: 21,
        invoice_channel: 'merchant',
      },
    });
  });

  it('needs no product that buyers are offered', async () => {
    const shop = createSandboxShop({products: {'kravia.invoice_b2c': {}}});

    const issued = await shop.invoices.issue(request);

    assert.equal(issued.ok, true);
  });

  it('is a failure when Dintero answers 200 with a failed transaction', async () => {
    const shop = createSandboxShop();
    const billing_address = {...address, email: 'kari+failed@example.no'};

    const issued = await shop.invoices.issue({...request, order: {...order, billing_address}});

    const [transaction] = shop.sandbox.transactions();
    assert.deepEqual(issued, {
      ok: false,
      issue: {code: 'failed', reason: 'authorization', transaction_id: transaction?.id},
    });
    assert.deepEqual(await shop.heard(1), ['failed']);
  });

  it('can be tried again after a failure', async () => {
    const shop = createSandboxShop();
    const billing_address = {...address, email: 'kari+declined@example.no'};
    const failed = await shop.invoices.issue({...request, order: {...order, billing_address}});

    const issued = await shop.invoices.issue(request);

    assert.equal(failed.ok, false);
    assert.equal(issued.ok, true);
    assert.equal(shop.sandbox.transactions().length, 2);
  });

  it('may be on hold', async () => {
    const shop = createSandboxShop();
    const billing_address = {...address, email: 'kari+onhold@example.no'};

    const issued = await shop.invoices.issue({...request, order: {...order, billing_address}});

    assert.equal(issued.ok && issued.value.invoice.state, 'on_hold');
  });

  it('is a failure when Dintero answers with a rejection and no transaction', async () => {
    const shop = await createShop();
    const answer = {success: false, actions: [], error: 'Rejected'};
    shop.dintero.failNext(/sessions\/pay$/, () => Response.json(answer));

    const issued = await shop.backend.invoices.issue(request);

    assert.deepEqual(issued, {ok: false, issue: {code: 'failed', reason: 'declined'}});
  });

  it('is waited for while Dintero and Kravia are still at work on it', async () => {
    const shop = await createShop();
    const transaction = shop.dintero.pay('T12345678.s', {...order, status: 'INITIATED', events: []});
    shop.dintero.failNext(/sessions\/pay$/, () => Response.json({...transaction}, {status: 202}));
    shop.dintero.failNext(/GET .*\/transactions\//, () => {
      Object.assign(transaction, {status: 'AUTHORIZED'});
      return Response.json({...transaction, status: 'INITIATED'});
    });

    const issued = await shop.backend.invoices.issue(request);

    assert.equal(issued.ok && issued.value.invoice.status, 'AUTHORIZED');
  });

  it('is undecided while Dintero has a word for it that nobody knows', async () => {
    const shop = await createShop();
    const transaction = shop.dintero.pay('T12345678.s', {...order, status: 'UNKNOWN', events: []});
    shop.dintero.failNext(/sessions\/pay$/, () => Response.json(transaction));

    const issued = await shop.backend.invoices.issue(request);

    assert.deepEqual(issued, {ok: false, issue: {code: 'undecided', session_id: 'T12345678.s'}});
  });

  it('is understood when Dintero answers with actions alone', async () => {
    const shop = createSandboxShop({}, {payAnswer: 'actions'});

    const issued = await shop.invoices.issue(request);

    assert.equal(issued.ok && issued.value.invoice.status, 'AUTHORIZED');
  });
});

describe('an invoice that cannot be asked for', () => {
  const wrongs: readonly {name: string; wanted: object; code: string; says?: RegExp}[] = [
    {name: 'no order', wanted: {order: undefined}, code: 'invalid-order', says: /cannot be read/},
    {
      name: 'a sum that is wrong',
      wanted: {order: {...addressed, amount: 1}},
      code: 'invalid-order',
      says: /amount 1/,
    },
    {
      name: 'a reference that does not travel in a URL',
      wanted: {order: {...addressed, merchant_reference: 'a/b'}},
      code: 'invalid-order',
      says: /merchant_reference/,
    },
    {name: 'no address', wanted: {order}, code: 'invalid-address'},
    {
      name: 'an address for another product',
      wanted: {order: {...order, billing_address: person}},
      code: 'invalid-address',
    },
    {
      name: 'a product that is none of the three',
      wanted: {payment_product_type: 'kravia.invoice'},
      code: 'invalid-option',
      says: /^payment_product_type: /,
    },
    {name: 'half a day', wanted: {days_until_due: 0.5}, code: 'invalid-option', says: /^days_until_due: /},
    {name: 'more than a year', wanted: {days_until_due: 366}, code: 'invalid-option', says: /0 to 365/},
    {
      name: 'a channel that nobody has',
      wanted: {invoice_channel: 'post'},
      code: 'invalid-option',
      says: /^invoice_channel: /,
    },
    {
      name: 'a channel with the grouped product',
      wanted: {payment_product_type: 'kravia.invoice_b2b_grouped', invoice_channel: 'merchant'},
      code: 'invalid-option',
      says: /leave it out/,
    },
  ];
  for (const {name, wanted, code, says = /^/} of wrongs) {
    it(`is refused without a call: ${name}`, async () => {
      const shop = createSandboxShop();

      const issued = await shop.invoices.issue({...request, ...wanted} as InvoiceRequest);

      const refusal = issued.ok ? undefined : issued.issue;
      assert.equal(refusal?.code, code);
      assert.match(refusal && 'message' in refusal ? refusal.message : '', says);
      assert.deepEqual(shop.calls, []);
    });
  }

  it('is refused by the limits of the merchant', async () => {
    const shop = createSandboxShop({
      products: {'kravia.invoice_b2b': {payability: () => 'disabled_by_order_amount'}},
    });

    const issued = await shop.invoices.issue(request);

    assert.equal(issued.ok ? '' : issued.issue.code, 'invalid-option');
  });

  it('is refused as Dintero refuses it', async () => {
    const shop = createSandboxShop();
    shop.sandbox.failNext('sessions-pay', 422);

    const issued = await shop.invoices.issue(request);

    assert.deepEqual(issued, {ok: false, issue: {code: 'refused', status: 422}});
    assert.equal(await shop.store.attemptOfOrder('order-123'), undefined);
  });
});
