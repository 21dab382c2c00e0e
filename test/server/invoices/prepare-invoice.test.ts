import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PrepareRequest} from '../../../src/server/invoices.ts';
import {address, order} from '../support/create-shop.ts';
import {createSandboxShop, request} from '../support/sandbox-shop.ts';

describe('a prepared invoice', () => {
  it('is a session with the terms of the request and no address', async () => {
    const terms = {days_until_due: 30, require_identity_verification: false};
    const shop = createSandboxShop();

    const prepared = await shop.invoices.prepare({...request, ...terms});

    const opened = shop.calls.find(({line}) => line.startsWith('POST /v1/sessions-profile'));
    assert.ok(prepared.ok);
    assert.match(prepared.value.url, /\/v1\/view\//);
    assert.ok(Date.parse(prepared.value.expires_at) > Date.now());
    assert.partialDeepStrictEqual(opened?.body, {
      profile_id: 'default',
      order,
      configuration: {
        kravia: {invoice_b2b: {enabled: true, ...terms}},
      },
    });
    assert.ok(!JSON.stringify(opened?.body).includes('billing_address'));
  });

  it('is the same session when the same is prepared again', async () => {
    const shop = createSandboxShop();
    const first = await shop.invoices.prepare({...request, order});

    const again = await shop.invoices.prepare({...request, order});

    assert.ok(first.ok);
    assert.deepEqual(again, first);
  });

  it('takes the place of what was prepared before on other terms', async () => {
    const shop = createSandboxShop();
    const first = await shop.invoices.prepare({...request, order});
    assert.ok(first.ok);

    const other = await shop.invoices.prepare({...request, order, days_until_due: 60});

    const paid = await shop.invoices.pay(first.value.session_id, address);
    assert.ok(other.ok && other.value.session_id !== first.value.session_id);
    assert.deepEqual(paid, {ok: false, issue: {code: 'session-ended'}});
  });

  it('is refused for an order that has its invoice', async () => {
    const shop = createSandboxShop();
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
