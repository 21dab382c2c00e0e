import type {BillingDraft} from 'invoice-checkout';
import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';
import {KeyboardHand} from '../support/keyboard-hand.ts';

const {person} = buyers.NO;

test.describe('the keyboard alone', () => {
  test('buys, from the cart to the receipt', async ({shopper, page}) => {
    const hand = new KeyboardHand(page);
    const company = shopper.card('kravia.invoice_b2b').getByRole('radio');
    const heading = shopper.receipt.getByRole('heading');
    await shopper.opensCart();

    await hand.tabsTo(page.getByRole('button', {name: 'Go to checkout'}));
    await hand.enters(company);
    await hand.tabsTo(company);
    await hand.presses('ArrowDown');
    await hand.presses('ArrowDown');
    await expect(shopper.card('kravia.invoice_b2c').getByRole('radio')).toBeFocused();
    for (const [name, text] of Object.entries(person)) {
      await hand.tabsTo(shopper.field(name as keyof BillingDraft));
      await hand.types(text);
    }
    await hand.tabsTo(shopper.continueButton);
    await hand.presses('Space');
    await hand.tabsTo(shopper.dintero.payButton);
    await hand.enters(shopper.dintero.approveButton);
    await hand.tabsTo(shopper.dintero.approveButton);
    await hand.enters(heading);

    await expect(heading).toHaveText('Your invoice has been created');
    await hand.tabsTo(shopper.receipt.getByRole('link', {name: 'Open the invoice (PDF)'}));
  });

  test('finds out what is wrong and gets to it', async ({shopper, page}) => {
    const hand = new KeyboardHand(page);
    const {summary} = shopper;
    await shopper.opensCheckout();
    await hand.tabsTo(shopper.continueButton);
    await hand.enters(summary);
    await expect(summary).toBeFocused();

    await hand.tabsTo(summary.getByRole('link', {name: 'Postal code'}));
    await hand.presses('Enter');

    await expect(shopper.field('postal_code')).toBeFocused();
    await expect(shopper.field('postal_code')).toHaveAttribute('aria-invalid', 'true');
  });
});
