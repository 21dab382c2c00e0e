import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseBillingAddress} from '../../../src/domain/billing/address.ts';
import type {OfferedProduct} from '../../../src/domain/purchase/offer.ts';
import {sessionBody} from '../../../src/server/dintero/session-body.ts';
import {address, order} from '../support/create-shop.ts';

const b2b: OfferedProduct = {
  type: 'kravia.invoice_b2b',
  days_until_due: 14,
  require_identity_verification: true,
  invoice_channel: 'kravia',
  payability: 'payable',
  completion: 'checkout',
};
const grouped: OfferedProduct = {
  type: 'kravia.invoice_b2b_grouped',
  days_until_due: 0,
  require_identity_verification: true,
  invoice_schedule: {interval: 'quarterly'},
  payability: 'payable',
  completion: 'checkout',
};
const b2c: OfferedProduct = {...b2b, type: 'kravia.invoice_b2c', require_identity_verification: false};

const off = {type: 'payment_product_type', enabled: false};
const judged = parseBillingAddress(address, 'kravia.invoice_b2b', 'NO');

function bodyOf(product: OfferedProduct, urls: {callbackUrl?: string; termsUrl?: string} = {}) {
  assert.ok(judged.ok);
  return sessionBody({
    profileId: 'default',
    order,
    product,
    address: judged.value,
    returnUrl: 'https://shop.example/invoice/return?token=T',
    expiresAt: '2026-11-20T13:00:00.000Z',
    ...urls,
  });
}

describe('the body of a session', () => {
  it('carries order, address, addresses of the shop and expiry', () => {
    const urls = {
      callbackUrl: 'https://shop.example/invoice/callback',
      termsUrl: 'https://shop.example/terms',
    };

    const {configuration: _, ...body} = bodyOf(b2b, urls);

    assert.deepEqual(body, {
      profile_id: 'default',
      url: {
        return_url: 'https://shop.example/invoice/return?token=T',
        callback_url: 'https://shop.example/invoice/callback',
        merchant_terms_url: 'https://shop.example/terms',
      },
      order: {...order, billing_address: address},
      expires_at: '2026-11-20T13:00:00.000Z',
    });
  });

  it('leaves out the addresses there are none of', () => {
    const {url} = bodyOf(b2b);

    assert.deepEqual(url, {return_url: 'https://shop.example/invoice/return?token=T'});
  });

  // Source: Dintero, Kravia customer checkout: options by product; a grouped invoice has no channel.
  const configurations = [
    {
      product: b2b,
      kravia: {
        invoice_b2b: {
          type: 'payment_product_type',
          enabled: true,
          days_until_due: 14,
          require_identity_verification: true,
          invoice_channel: 'kravia',
        },
        invoice_b2b_grouped: off,
        invoice_b2c: off,
      },
    },
    {
      product: grouped,
      kravia: {
        invoice_b2b: off,
        invoice_b2b_grouped: {
          type: 'payment_product_type',
          enabled: true,
          days_until_due: 0,
          require_identity_verification: true,
          invoice_schedule: {interval: 'quarterly'},
        },
        invoice_b2c: off,
      },
    },
    {
      product: b2c,
      kravia: {
        invoice_b2b: off,
        invoice_b2b_grouped: off,
        invoice_b2c: {
          type: 'payment_product_type',
          enabled: true,
          days_until_due: 14,
          require_identity_verification: false,
          invoice_channel: 'kravia',
        },
      },
    },
  ];
  for (const {product, kravia} of configurations) {
    it(`switches on ${product.type} alone, with the merchant's terms`, () => {
      const {configuration} = bodyOf(product);

      assert.deepEqual(configuration, {
        default_payment_type: product.type,
        kravia: {type: 'payment_type', ...kravia},
      });
    });
  }
});
