import 'invoice-checkout/define';
import {cleanup, render} from '@testing-library/vue';
import {domCheckout, fixtures, testShopAt} from 'invoice-checkout/testing';
import {InvoiceCheckout} from 'invoice-checkout/vue';
import {afterEach, expect, inject, test, vi} from 'vitest';

const shop = testShopAt(inject('shop'));

afterEach(cleanup);

test('a Vue shop sells, and hears of it', async () => {
  const {token, merchant_reference} = await shop.placeOrder(fixtures.finland.order);
  const hear = vi.fn();
  render(InvoiceCheckout, {
    props: {backend: shop.backendUrl, order: token},
    attrs: {onInvoiceComplete: hear},
  });
  const checkout = domCheckout(document, {patience: 15_000});

  await checkout.choose('b2c');
  await checkout.fill(fixtures.finland.person);
  await checkout.submit();
  await checkout.approveWithBankId();

  const receipt = await checkout.receipt();
  expect(receipt.merchant_reference).toBe(merchant_reference);
  expect(hear).toHaveBeenCalledTimes(1);
});
