import {buyers} from '../../support/buyers.ts';
import {expect, test} from '../../support/journey.ts';

const {company} = buyers.NO;

test.afterEach(({sandbox}) => sandbox.isWell());

test.describe('Dintero out of order', () => {
  test('is told of, and nothing typed is lost when it works again', async ({shopper, sandbox, page}) => {
    const order = await shopper.opensCheckout();
    await sandbox.failsNext('sessions-profile', 500, 10);
    await shopper.orders(company);
    await expect(page.getByText('The invoice service is not answering.')).toBeVisible();
    expect(await shopper.typed()).toMatchObject(company);

    await sandbox.isWell();
    await shopper.continueButton.click();
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(await sandbox.transactions(order.merchant_reference)).toHaveLength(1);
  });

  test('after the payment keeps the shopper waiting, then gives the receipt', async ({
    shopper,
    sandbox,
    page,
  }) => {
    const order = await shopper.opensCheckout();
    await sandbox.interferes('lose');
    await shopper.orders(company);
    await shopper.dintero.payButton.click();
    await shopper.dintero.approveButton.waitFor();
    await sandbox.failsNext('session-read', 503, 50);
    await sandbox.failsNext('transaction-read', 503, 50);
    await shopper.dintero.approveButton.click();
    await expect(page.getByText('Checking your order…')).toBeVisible();

    await sandbox.isWell();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference, {timeout: 15_000});
  });
});
