import {fixtures} from 'invoice-checkout/testing';
import {expect, test} from './storefront.ts';

test.describe('a development server', () => {
  test('warns of nothing that differs from what it wrote, and sells once', async ({page, checkout}) => {
    test.slow();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));

    await page.goto('/');
    await checkout.fill(fixtures.norway.company);
    await checkout.submit();
    await checkout.approveWithBankId();
    await checkout.receipt();
    await page.goto('/thank-you');

    await expect(page.locator('invoice-return:defined')).toHaveText('We have received your order.');
    const told = asked.filter((path) => path === '/invoice/offer' || path === '/invoice/sessions');
    expect(told).toEqual(['/invoice/sessions']);
  });
});
