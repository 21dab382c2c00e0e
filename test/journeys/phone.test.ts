import {buyers} from '../support/buyers.ts';
import {hiddenSideways} from '../support/hidden-sideways.ts';
import {expect, test} from '../support/journey.ts';

test.use({viewport: {width: 360, height: 740}, isMobile: true, hasTouch: true, deviceScaleFactor: 3});

test.describe('a phone of 360 pixels', () => {
  test('buys without ever scrolling sideways', async ({shopper, page}) => {
    await shopper.opensCart({country: 'FI', language: 'fi'});
    expect(await hiddenSideways(page), 'the cart').toBe(0);

    await shopper.goesToCheckout();
    await shopper.continueButton.waitFor();
    expect(await hiddenSideways(page), 'the options and the form').toBe(0);

    await shopper.continueButton.click();
    await shopper.summary.waitFor();
    expect(await hiddenSideways(page), 'what is wrong').toBe(0);

    await shopper.orders(buyers.FI.company);
    await shopper.dintero.payButton.waitFor();
    expect(await hiddenSideways(page), 'Dintero’s checkout').toBe(0);

    await shopper.dintero.payButton.click();
    await shopper.dintero.approveButton.waitFor();
    expect(await hiddenSideways(page), 'BankID').toBe(0);

    await shopper.dintero.approveButton.click();
    await shopper.receipt.getByRole('heading').waitFor();
    expect(await hiddenSideways(page), 'the receipt').toBe(0);
  });

  test('is told of a refusal without scrolling sideways', async ({shopper, page}) => {
    await shopper.opensCheckout();
    await shopper.orders({...buyers.NO.company, email: 'kari+declined@example.no'});
    await shopper.checkout.approveWithBankId();

    await page.getByText('The invoice was declined.').waitFor();

    expect(await hiddenSideways(page)).toBe(0);
  });

  test('comes back to the thank-you page without scrolling sideways', async ({shopper, page}) => {
    await shopper.opensCheckout({mode: 'redirect'});
    await shopper.orders(buyers.NO.company);
    await shopper.dinteroAlone.payButton.waitFor();
    expect(await hiddenSideways(page), 'Dintero’s checkout').toBe(0);

    await shopper.checkout.approveWithBankId();
    await shopper.receipt.getByRole('heading').waitFor();

    expect(await hiddenSideways(page), 'the thank-you page').toBe(0);
  });
});
