import {buyers} from '../../support/buyers.ts';
import {expect, test} from '../../support/journey.ts';

test.afterEach(({sandbox}) => sandbox.isWell());

test.describe('a company register that is down', () => {
  test('keeps nobody from typing by hand', async ({shopper, sandbox, page}) => {
    const order = await shopper.opensCheckout({country: 'FI'});
    await sandbox.failsNext('prh-search', 503, 20);

    await shopper.searches('business_name', 'Metsola');
    await expect(page.getByText('The company register is not answering.')).toBeVisible();
    await shopper.orders(buyers.FI.company);
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
  });
});
