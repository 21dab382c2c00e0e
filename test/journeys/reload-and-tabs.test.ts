import {buyers} from '../support/buyers.ts';
import {DinteroPage} from '../support/dintero-page.ts';
import {expect, test} from '../support/journey.ts';
import {sandboxUrl} from '../support/journey-addresses.ts';
import {Shopper} from '../support/shopper.ts';

const {company} = buyers.NO;

test.describe('a purchase that is under way', () => {
  test('goes on with the same session after a reload', async ({shopper, sandbox, page}) => {
    const order = await shopper.opensCheckout();
    await shopper.orders(company);
    await shopper.dintero.payButton.waitFor();
    const session = await shopper.sessionShown();

    await page.reload();
    await shopper.dintero.payButton.waitFor();
    expect(await shopper.sessionShown()).toBe(session);
    await shopper.dintero.paysAndApproves();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(await sandbox.sessionRequests(order.merchant_reference)).toBe(1);
  });

  test('completes in the tab that was left when another tab pays', async ({shopper, page, context}) => {
    await page.clock.install();
    const order = await shopper.opensCheckout();
    await shopper.orders(company);
    await shopper.dintero.payButton.waitFor();
    const other = await context.newPage();
    await other.goto(`${sandboxUrl}/v1/view/${await shopper.sessionShown()}`);
    await new DinteroPage(other).paysAndApproves();
    await expect(new Shopper(other).fact('Order number')).toHaveText(order.merchant_reference);

    await page.clock.fastForward('00:10');

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    await expect(page.locator('iframe')).toHaveCount(0);
  });

  test('shows its receipt again after a reload', async ({shopper, sandbox, page}) => {
    const order = await shopper.opensCheckout();
    await shopper.orders(company);
    await shopper.dintero.paysAndApproves();
    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);

    await page.reload();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(await sandbox.sessionRequests(order.merchant_reference)).toBe(1);
  });
});
