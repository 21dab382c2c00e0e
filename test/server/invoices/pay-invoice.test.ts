import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
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

  const faults = [503, 'drop', 'lost-answer', 429] as const;
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
