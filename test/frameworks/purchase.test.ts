import {fixtures} from 'invoice-checkout/testing';
import {layoutShifts, watchLayoutShifts} from '../support/layout-shift.ts';
import {slowDown} from './slow-down.ts';
import {expect, test} from './storefront.ts';

const {company} = fixtures.norway;

test.describe('a shop', () => {
  test('sells, and hears of it', async ({page, checkout}) => {
    await page.goto('/');
    await checkout.choose('b2b_grouped');
    await checkout.fill(company);
    await checkout.submit();
    await checkout.approveWithBankId();

    const {payment_product_type} = await checkout.receipt();
    expect(payment_product_type).toBe('kravia.invoice_b2b_grouped');
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Thank you');
  });

  test('moves nothing on its page, however slowly it loads', async ({page, checkout}) => {
    await watchLayoutShifts(page);
    await slowDown(page);

    await page.goto('/');
    await expect.poll(() => checkout.state()).toBe('choosing');

    expect(await layoutShifts(page)).toEqual([]);
  });
});
