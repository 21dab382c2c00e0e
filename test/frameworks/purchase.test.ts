import {buyers} from '../support/buyers.ts';
import {layoutShifts, watchLayoutShifts} from './layout-shifts.ts';
import {slowDown} from './slow-down.ts';
import {expect, test} from './storefront.ts';

test.describe('a shop', () => {
  test('sells on a collective invoice', async ({page, shopper}) => {
    await page.goto('/');
    await shopper.chooses('kravia.invoice_b2b_grouped');
    await shopper.orders(buyers.NO.company);
    await shopper.dintero.paysAndApproves();

    await expect(shopper.receipt).toContainText('Your purchase has been added to your collective invoice');
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Thank you');
  });

  test('moves nothing on its page, however slowly it loads', async ({page, shopper}) => {
    await watchLayoutShifts(page);
    await slowDown(page);

    await page.goto('/');
    await shopper.continueButton.waitFor();

    expect(await layoutShifts(page)).toEqual([]);
  });
});
