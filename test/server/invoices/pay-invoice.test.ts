import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PrepareRequest} from '../../../src/server/invoices.ts';
import {address, createShop, order} from '../support/create-shop.ts';
import {createSandboxShop, request, type SandboxShop} from '../support/sandbox-shop.ts';

const unidentified = {'kravia.invoice_b2b': {require_identity_verification: false}} as const;

/** A shop whose products need no identity check, unless it says otherwise, with a session that waits for `pay`. */
async function prepare(...[overrides, sandbox]: Parameters<typeof createSandboxShop>) {
  const shop = createSandboxShop({products: unidentified, ...overrides}, sandbox);
  const prepared = await shop.invoices.prepare({...request, order});
  assert.ok(prepared.ok, JSON.stringify(prepared));
  return {...shop, prepared: prepared.value, id: prepared.value.session_id};
}

const payments = (shop: SandboxShop) =>
  shop.calls.filter(({line}) => /^POST .*\/sessions\/[^/]+\/pay$/.test(line));

describe('a prepared invoice', () => {
  it('is a session with the terms of the request and no address', async () => {
    const shop = createSandboxShop({products: unidentified});

    const prepared = await shop.invoices.prepare({...request, days_until_due: 30});

    const opened = shop.calls.find(({line}) => line.startsWith('POST /v1/sessions-profile'));
    assert.ok(prepared.ok);
    assert.match(prepared.value.url, /\/v1\/view\//);
    assert.ok(Date.parse(prepared.value.expires_at) > Date.now());
    assert.partialDeepStrictEqual(opened?.body, {
      profile_id: 'default',
      order,
      configuration: {
        kravia: {invoice_b2b: {enabled: true, days_until_due: 30, require_identity_verification: false}},
      },
    });
    assert.ok(!JSON.stringify(opened?.body).includes('billing_address'));
  });

  it('is the same session when the same is prepared again', async () => {
    const shop = await prepare();

    const again = await shop.invoices.prepare({...request, order});

    assert.equal(again.ok && again.value.session_id, shop.id);
  });

  it('takes the place of what was prepared before on other terms', async () => {
    const shop = await prepare();

    const other = await shop.invoices.prepare({...request, order, days_until_due: 60});

    const paid = await shop.invoices.pay(shop.id, address);
    assert.ok(other.ok && other.value.session_id !== shop.id);
    assert.deepEqual(paid, {ok: false, issue: {code: 'session-ended'}});
  });

  it('is refused for an order that has its invoice', async () => {
    const shop = createSandboxShop({products: unidentified});
    const issued = await shop.invoices.issue(request);

    const prepared = await shop.invoices.prepare({...request, order});

    assert.ok(issued.ok && !prepared.ok && prepared.issue.code === 'already-invoiced');
    assert.equal(prepared.issue.invoice.transaction_id, issued.value.invoice.transaction_id);
  });

  it('asks for an identity check or does without, whatever shoppers are asked for', async () => {
    const shop = createSandboxShop();

    const prepared = await shop.invoices.prepare({...request, order, require_identity_verification: false});

    assert.ok(prepared.ok);
    const paid = await shop.invoices.pay(prepared.value.session_id, address);
    assert.ok(paid.ok && 'invoice' in paid.value);
  });

  const checks: readonly {name: string; wanted: object; says: RegExp}[] = [
    {
      name: 'of a person whose invoice Kravia delivers',
      wanted: {payment_product_type: 'kravia.invoice_b2c', require_identity_verification: false},
      says: /^require_identity_verification: false needs invoice_channel: merchant/,
    },
    {
      name: 'that is neither on nor off',
      wanted: {require_identity_verification: 'no'},
      says: /^require_identity_verification: must be true or false/,
    },
  ];
  for (const {name, wanted, says} of checks) {
    it(`is refused with an identity check ${name}`, async () => {
      const shop = createSandboxShop();

      const prepared = await shop.invoices.prepare({...request, ...wanted} as PrepareRequest);

      assert.ok(!prepared.ok && prepared.issue.code === 'invalid-option');
      assert.match(prepared.issue.message, says);
      assert.deepEqual(shop.calls, []);
    });
  }

  it('is refused when Dintero cannot invoice the order with the product', async () => {
    const shop = createSandboxShop({}, {payability: {'kravia.invoice_b2b': 'disabled_by_gateway'}});

    const prepared = await shop.invoices.prepare({...request, order});

    const message = 'payment_product_type: kravia.invoice_b2b is disabled_by_gateway for this order';
    assert.deepEqual(prepared, {ok: false, issue: {code: 'invalid-option', message}});
  });
});

describe('paying a prepared invoice', () => {
  for (const payAnswer of ['transaction', 'actions'] as const) {
    it(`makes the invoice, answered as ${payAnswer}`, async () => {
      const shop = await prepare({}, {payAnswer});

      const paid = await shop.invoices.pay(shop.id, address);

      assert.ok(paid.ok && 'invoice' in paid.value, JSON.stringify(paid));
      assert.equal(paid.value.existing, false);
      assert.equal(paid.value.invoice.session_id, shop.id);
      assert.deepEqual((await shop.heard(1))[0], 'created');
      assert.deepEqual(payments(shop)[0]?.body, {
        payment_product_type: 'kravia.invoice_b2b',
        billing_address: address,
      });
    });
  }

  it('finds the invoice when it is paid already', async () => {
    const shop = await prepare();
    const first = await shop.invoices.pay(shop.id, address);

    const again = await shop.invoices.pay(shop.id, address);

    assert.ok(first.ok && 'invoice' in first.value && again.ok && 'invoice' in again.value);
    assert.equal(again.value.existing, true);
    assert.equal(again.value.invoice.transaction_id, first.value.invoice.transaction_id);
    assert.equal(payments(shop).length, 1);
  });

  it('makes one invoice, however many pay at the same time', async () => {
    const shop = await prepare();

    const all = await Promise.all(Array.from({length: 10}, () => shop.invoices.pay(shop.id, address)));

    assert.equal(shop.sandbox.transactions().length, 1);
    assert.ok(all.every((paid) => paid.ok && 'invoice' in paid.value));
  });

  const faults = [503, 'drop', 'lost-answer', 'timeout', 429] as const;
  for (const fault of faults) {
    it(`comes to one invoice although the answer never came: ${fault}`, async () => {
      const shop = await prepare();
      shop.sandbox.failNext('session-pay', fault);

      const paid = await shop.invoices.pay(shop.id, address);

      assert.ok(paid.ok && 'invoice' in paid.value, JSON.stringify(paid));
      assert.equal(paid.value.existing, false);
      assert.equal(shop.sandbox.transactions().length, 1);
    });
  }

  it('is known by its answer alone', async () => {
    const shop = await prepare();
    shop.network.isDown = (line) => payments(shop).length > 0 && line.startsWith('GET');

    const paid = await shop.invoices.pay(shop.id, address);

    assert.ok(paid.ok && 'invoice' in paid.value, JSON.stringify(paid));
  });

  it('is no other invoice when Dintero refuses to make it again', async () => {
    const shop = await prepare();
    shop.sandbox.failNext('session-pay', 'lost-answer');
    shop.network.isDown = (line) => payments(shop).length === 1 && line.startsWith('GET');

    const paid = await shop.invoices.pay(shop.id, address);

    assert.ok(paid.ok && 'invoice' in paid.value, JSON.stringify(paid));
    assert.equal(paid.value.existing, false);
    assert.equal(payments(shop).length, 2);
  });

  it('is over once its invoice was cancelled', async () => {
    const shop = await prepare();
    const paid = await shop.invoices.pay(shop.id, address);
    assert.ok(paid.ok && 'invoice' in paid.value);
    await shop.invoices.cancel(paid.value.invoice.transaction_id);

    const again = await shop.invoices.pay(shop.id, address);

    assert.deepEqual(again, {ok: false, issue: {code: 'session-ended'}});
  });

  it('is unknown while Dintero cannot be asked, and known later', async () => {
    const shop = await prepare();
    shop.sandbox.failNext('session-pay', 'lost-answer');
    shop.network.isDown = () => payments(shop).length > 0;

    const unknown = await shop.invoices.pay(shop.id, address);
    shop.network.isDown = () => false;
    const later = await shop.invoices.pay(shop.id, address);

    assert.deepEqual(unknown, {ok: false, issue: {code: 'unknown'}});
    assert.ok(later.ok && 'invoice' in later.value && later.value.existing);
    assert.equal(shop.sandbox.transactions().length, 1);
  });

  it('fails with the reason that Dintero gives', async () => {
    const shop = await prepare();

    const paid = await shop.invoices.pay(shop.id, {...address, email: 'kari+declined@example.no'});

    const [transaction] = shop.sandbox.transactions();
    assert.deepEqual(paid, {
      ok: false,
      issue: {code: 'failed', reason: 'declined', transaction_id: transaction?.id},
    });
  });

  /** Source: Dintero, Checkout API reference: session pay. */
  const words: readonly {name: string; status: number; answer: object; comes: object}[] = [
    {
      name: 'a page where the buyer proves who they are',
      status: 202,
      answer: {success: true, actions: [], redirect_url: 'https://checkout.dintero.com/bankid'},
      comes: {ok: true, value: {redirect_url: 'https://checkout.dintero.com/bankid'}},
    },
    {
      name: 'a rejection',
      status: 200,
      answer: {success: false, actions: [], error: 'Rejected'},
      comes: {ok: false, issue: {code: 'failed', reason: 'declined'}},
    },
    {
      name: 'a rejection on account of the identity',
      status: 200,
      answer: {success: false, actions: [], error: 'Rejected', error_details: [{code: 'wrong_ssn'}]},
      comes: {ok: false, issue: {code: 'failed', reason: 'identity'}},
    },
    {
      name: 'a failure without a word',
      status: 200,
      answer: {success: false, actions: [{source: 'DINTERO', code: '200', type: 'error'}]},
      comes: {ok: false, issue: {code: 'failed', reason: 'failed'}},
    },
  ];
  for (const {name, status, answer, comes} of words) {
    it(`passes on ${name}`, async () => {
      const shop = await createShop();
      const prepared = await shop.backend.invoices.prepare({...request, order});
      assert.ok(prepared.ok);
      shop.dintero.failNext(/\/pay$/, () => Response.json(answer, {status}));

      const paid = await shop.backend.invoices.pay(prepared.value.session_id, address);

      assert.deepEqual(paid, comes);
    });
  }

  it('is refused where Dintero wants an identity check that nobody can make', async () => {
    const shop = await prepare({products: {'kravia.invoice_b2b': {}}});

    const paid = await shop.invoices.pay(shop.id, address);

    assert.deepEqual(paid, {ok: false, issue: {code: 'refused', status: 400}});
  });

  it('needs an address that the judge accepts', async () => {
    const shop = await prepare();

    const paid = await shop.invoices.pay(shop.id, {...address, postal_code: 'x'});

    assert.equal(paid.ok ? '' : paid.issue.code, 'invalid-address');
    assert.deepEqual(payments(shop), []);
  });

  it('needs a session that was prepared here', async () => {
    const shop = await prepare();

    const paid = await shop.invoices.pay('T12345678.unknown', address);

    assert.deepEqual(paid, {ok: false, issue: {code: 'unknown-session'}});
  });
});
