import 'invoice-checkout/define';
import {cleanup, render} from '@testing-library/react';
import {InvoiceCheckout} from 'invoice-checkout/react';
import {domCheckout, fixtures, testShopAt} from 'invoice-checkout/testing';
import {afterEach, expect, inject, test, vi} from 'vitest';

const shop = testShopAt(inject('shop'));
const {company} = fixtures.norway;

afterEach(cleanup);

/** Opens the checkout of a new order. */
async function openCheckout(onInvoiceComplete = vi.fn()) {
  const {token} = await shop.placeOrder();
  render(<InvoiceCheckout backend={shop.backendUrl} order={token} onInvoiceComplete={onInvoiceComplete} />);
  return domCheckout(document, {patience: 15_000});
}

test('a React shop sells, and hears of it', async () => {
  const hear = vi.fn();
  const checkout = await openCheckout(hear);

  await checkout.choose('b2b_grouped');
  await checkout.fill(company);
  await checkout.submit();
  await checkout.approveWithBankId();

  const {payment_product_type} = await checkout.receipt();
  expect(payment_product_type).toBe('kravia.invoice_b2b_grouped');
  expect(hear).toHaveBeenCalledTimes(1);
});

test.for(fixtures.norway.invalid)('$field $text is refused: $code', async ({field, text, code}) => {
  const checkout = await openCheckout();

  await checkout.fill({...company, [field]: text});
  await checkout.submit();

  expect(await checkout.issues()).toEqual({[field]: code});
});

test('a buyer who aborts BankID can cancel', async () => {
  const checkout = await openCheckout();
  await checkout.fill(company);
  await checkout.submit();

  await checkout.abortBankId();
  await checkout.cancel();

  await expect.poll(() => checkout.state()).toBe('cancelled');
});

test('a declined buyer is told so', async () => {
  const checkout = await openCheckout();
  await checkout.fill(fixtures.scenario('declined'));
  await checkout.submit();

  await checkout.approveWithBankId();

  await expect.poll(() => checkout.state()).toBe('failed');
});
