import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';

test.describe('the receipt', () => {
  test.beforeEach(async ({shopper}) => {
    await shopper.opensCheckout();
    await shopper.orders(buyers.NO.company);
    await shopper.checkout.approveWithBankId();
    await shopper.receipt.getByRole('heading').waitFor();
  });

  test('stands beside an order whose cart can no longer be changed', async ({page}) => {
    await expect(page.getByRole('link', {name: 'Change the cart'})).toBeHidden();
    await expect(page.getByText('Details to try with')).toBeHidden();
    await expect(page.getByText('Workplace consulting')).toBeVisible();
  });

  test('keeps its mark on paper, and is all that stands there with the order', async ({shopper, page}) => {
    await page.emulateMedia({media: 'print'});

    const heading = shopper.receipt.getByRole('heading');
    const inks = await heading.evaluate((shown) => [
      getComputedStyle(shown).outlineStyle,
      getComputedStyle(shown, '::before').getPropertyValue('print-color-adjust'),
      getComputedStyle(shown, '::after').getPropertyValue('print-color-adjust'),
    ]);
    expect(inks).toEqual(['none', 'exact', 'exact']);
    await expect(page.getByRole('list', {name: 'Steps of the purchase'})).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(page.getByText('Workplace consulting')).toBeVisible();
  });
});
