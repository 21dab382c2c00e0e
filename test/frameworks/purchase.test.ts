import {buyers} from '../support/buyers.ts';
import {expect, test} from './storefront.ts';

test.describe('a shop built with it', () => {
  test('sells on a collective invoice', async ({page, shopper}) => {
    await page.goto('/');
    await shopper.chooses('kravia.invoice_b2b_grouped');
    await shopper.orders(buyers.NO.company);
    await shopper.dintero.paysAndApproves();

    await expect(shopper.receipt).toContainText('Your purchase has been added to your collective invoice');
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Thank you');
  });
});
