import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {GroupedInvoiceOptions} from '../../../src/server/options/backend-options.ts';
import {addressed, createSandboxShop} from '../support/sandbox-shop.ts';

const type = 'kravia.invoice_b2b_grouped';
const request = {order: addressed, payment_product_type: type} as const;
const another = {...request, order: {...addressed, merchant_reference: 'order-124'}};

/** A shop that sells with collective invoices. */
const shopWith = (options: GroupedInvoiceOptions) => createSandboxShop({products: {[type]: options}});
const quarterly = {invoice_schedule: {interval: 'quarterly'}} as const;

describe('a collective invoice in one step', () => {
  it('goes without its interval, of which the shop is warned once', async () => {
    const shop = shopWith(quarterly);

    await shop.invoices.issue(request);
    await shop.invoices.issue(another);

    const warnings = shop.log.filter(({event}) => event === 'interval-not-sent');
    const sent = shop.calls.filter(({line}) => line === 'POST /v1/sessions/pay');
    assert.equal(warnings.length, 1);
    assert.equal(sent.length, 2);
    assert.doesNotMatch(JSON.stringify(sent), /interval/);
  });

  it('is nothing to warn of when it is monthly', async () => {
    const shop = shopWith({});

    await shop.invoices.issue(request);

    assert.ok(!shop.log.some(({event}) => event === 'interval-not-sent'));
  });
});

describe('a collective invoice in two steps', () => {
  it('goes with its interval', async () => {
    const shop = shopWith(quarterly);

    await shop.invoices.prepare(request);

    const opened = shop.calls.find(({line}) => line.startsWith('POST /v1/sessions-profile'));
    assert.partialDeepStrictEqual(opened?.body, {
      configuration: {kravia: {invoice_b2b_grouped: quarterly}},
    });
    assert.ok(!shop.log.some(({event}) => event === 'interval-not-sent'));
  });
});
