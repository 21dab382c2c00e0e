import {buyers} from '../../support/buyers.ts';
import {expect, test} from '../../support/journey.ts';

const onHold = {...buyers.NO.company, email: 'kari+onhold@example.no'};

test.describe('an order that is on hold', () => {
  test('is said to be under review, and gets its invoice once it is decided', async ({shopper, sandbox}) => {
    const order = await shopper.opensCheckout();

    await shopper.orders(onHold);
    await shopper.checkout.approveWithBankId();

    const heading = shopper.receipt.getByRole('heading');
    await expect(heading).toHaveText(/being reviewed/);
    await expect(shopper.continueButton).toBeHidden();
    await expect(heading).toHaveText('Your invoice has been created', {timeout: 15_000});
    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(await sandbox.transactions(order.merchant_reference)).toHaveLength(1);
  });

  test('is told of on the thank-you page until it is decided', async ({shopper, page}) => {
    const order = await shopper.opensCheckout({mode: 'redirect'});

    await shopper.orders(onHold);
    await shopper.checkout.approveWithBankId();

    const heading = shopper.receipt.getByRole('heading');
    await expect(heading).toHaveText(/being reviewed/);
    await expect(page.getByRole('link', {name: 'Back to the checkout'})).toBeHidden();
    await expect(heading).toHaveText('Your invoice has been created', {timeout: 15_000});
    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
  });
});
