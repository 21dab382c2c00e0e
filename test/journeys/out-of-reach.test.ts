import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';
import {sandboxUrl} from '../support/journey-addresses.ts';

const {company} = buyers.NO;
const unreachable = 'The shop cannot be reached.';

test.describe('a backend that is down for one call', () => {
  test('is told of before there is a form, and tried again', async ({shopper, page}) => {
    await page.route('**/invoice/offer?*', (route) => route.abort(), {times: 1});
    await shopper.opensCart();
    await shopper.goesToCheckout();
    await expect(page.getByText(unreachable)).toBeVisible();

    await page.getByRole('button', {name: 'Try again'}).click();

    await expect(shopper.field('organization_number')).toBeEditable();
  });

  test('is told of with the form still filled, and the session opens the next time', async ({
    shopper,
    page,
  }) => {
    const order = await shopper.opensCheckout();
    await page.route('**/invoice/sessions', (route) => route.abort(), {times: 1});
    await shopper.orders(company);
    await expect(page.getByText(unreachable)).toBeVisible();
    expect(await shopper.typed()).toMatchObject(company);

    await shopper.continueButton.click();
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
  });

  test('is asked again for the result', async ({shopper, page}) => {
    const order = await shopper.opensCheckout();
    await page.route('**/invoice/result?*', (route) => route.abort(), {times: 1});
    const cutOff = page.waitForEvent('requestfailed', (request) => request.url().includes('/result?'));

    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();

    await cutOff;
    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
  });

  test('never leads to a second order while the result is unknown', async ({shopper, page}) => {
    await page.clock.install();
    const order = await shopper.opensCheckout();
    await page.route('**/invoice/result?*', (route) => route.abort());
    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();
    await expect(page.locator('iframe')).toHaveCount(0);

    await expect(async () => {
      await page.clock.fastForward('00:20');
      await expect(page.getByText('Do not order again')).toBeVisible({timeout: 500});
    }).toPass();
    await expect(shopper.continueButton).toBeHidden();
    await page.unroute('**/invoice/result?*');
    await page.clock.fastForward('00:20');

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
  });
});

test.describe('Dintero’s page that does not load', () => {
  test('is told of after a while, and tried again', async ({shopper, sandbox, page}) => {
    await page.clock.install();
    await page.route(`${sandboxUrl}/?*`, (route) => route.abort());
    const order = await shopper.opensCheckout();
    await shopper.orders(company);
    await page.locator('invoice-checkout iframe').waitFor({state: 'attached'});
    await page.clock.fastForward('00:15');
    await expect(page.getByText('Dintero’s page did not open.')).toBeVisible();

    await page.unroute(`${sandboxUrl}/?*`);
    await page.getByRole('button', {name: 'Try again'}).click();
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(await sandbox.sessionRequests(order.merchant_reference)).toBe(1);
  });
});
