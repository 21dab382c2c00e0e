import {playwrightCheckout} from 'invoice-checkout/testing';
import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';
import {sandboxUrl} from '../support/journey-addresses.ts';

const {company} = buyers.NO;

test.use({
  launchOptions: [
    async ({launchOptions}, use) =>
      use({...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache']}),
    {scope: 'worker'},
  ],
});

test.describe('a checkout that the back-forward cache brings back', () => {
  test('is as it was, and completes when another tab pays', async ({shopper, sandbox, page, context}) => {
    const order = await shopper.opensCheckout();
    await shopper.orders(company);
    await shopper.dintero.payButton.waitFor();
    await page.evaluate(() => {
      addEventListener('pageshow', ({persisted}) => {
        document.documentElement.dataset.persisted = String(persisted);
      });
    });

    await page.goto('/');
    await page.goBack({waitUntil: 'commit'});

    await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
    await expect(page.locator('iframe')).toHaveCount(1);
    const other = await context.newPage();
    await other.goto(`${sandboxUrl}/v1/view/${await shopper.sessionShown()}`);
    await playwrightCheckout(other).approveWithBankId();
    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    await expect(page.locator('iframe')).toHaveCount(0);
    expect(await sandbox.sessionRequests(order.merchant_reference)).toBe(1);
  });
});
