import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';
import {tabTo} from '../support/tab-to.ts';

const {person} = buyers.NO;

test.describe('the keyboard alone', () => {
  test('buys, from the cart to the receipt', async ({shopper, page}) => {
    const {keyboard} = page;
    await shopper.opensCart();

    await tabTo(page.getByRole('button', {name: 'Go to checkout'}));
    await keyboard.press('Enter');
    await page.waitForURL('**/checkout');
    await tabTo(shopper.card('kravia.invoice_b2b').getByRole('radio'));
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await expect(shopper.card('kravia.invoice_b2c').getByRole('radio')).toBeFocused();
    for (const [name, text] of Object.entries(person)) {
      await tabTo(shopper.field(name as keyof typeof person));
      await keyboard.type(text);
    }
    await tabTo(shopper.continueButton);
    await keyboard.press('Space');
    await tabTo(shopper.dintero.payButton);
    await keyboard.press('Enter');
    await tabTo(shopper.dintero.approveButton);
    await keyboard.press('Enter');

    await expect(shopper.receipt.getByRole('heading')).toHaveText('Your invoice has been created');
    await tabTo(shopper.receipt.getByRole('link', {name: 'Open the invoice (PDF)'}));
  });

  test('finds out what is wrong and corrects it', async ({shopper, page}) => {
    const {keyboard} = page;
    await shopper.opensCheckout();
    await tabTo(shopper.continueButton);
    await keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeFocused();

    await tabTo(
      page
        .getByRole('alert')
        .getByRole('link', {name: /Organisation number|Company name/})
        .first(),
    );
    await keyboard.press('Enter');

    await expect(page.locator('invoice-billing-form input:focus')).toHaveAttribute('aria-invalid', 'true');
  });
});
