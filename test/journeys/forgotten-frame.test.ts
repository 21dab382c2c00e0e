import {expect, test} from '@playwright/test';
import {buyers} from '../support/buyers.ts';
import {sandboxUrl} from '../support/journey-addresses.ts';
import {Shopper} from '../support/shopper.ts';
import {collectViolations} from '../support/violation-count.ts';

test.describe('a shop whose policy forgets Dintero’s frame', () => {
  test('sells on Dintero’s own page, without a wait', async ({page, context}) => {
    const violations = await collectViolations(context);
    const shopper = new Shopper(page);
    const order = await shopper.opensCheckout();
    await page.route('**/checkout', async (route) => {
      const answer = await route.fetch();
      const headers = answer.headers();
      const policy = headers['content-security-policy']?.replace(sandboxUrl, `'none'`) ?? '';
      await route.fulfill({response: answer, headers: {...headers, 'content-security-policy': policy}});
    });
    await page.reload();
    await shopper.orders(buyers.NO.company);

    await page.getByRole('link', {name: 'Continue on Dintero’s page'}).click();
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(violations).toEqual([expect.stringMatching(/^frame-src /)]);
  });
});
