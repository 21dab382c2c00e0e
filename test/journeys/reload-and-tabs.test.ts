import {playwrightCheckout} from 'invoice-checkout/testing';
import {buyers} from '../support/buyers.ts';
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
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(await sandbox.sessionRequests(order.merchant_reference)).toBe(1);
  });

  test('completes in the tab that was left when another tab pays, without any timer', async ({
    shopper,
    page,
    context,
  }) => {
    await page.addInitScript(() => Object.assign(window, {setTimeout: () => 0}));
    const order = await shopper.opensCheckout();
    await shopper.orders(company);
    await shopper.dintero.payButton.waitFor();

    const other = await context.newPage();
    await other.goto(`${sandboxUrl}/v1/view/${await shopper.sessionShown()}`);
    await playwrightCheckout(other).approveWithBankId();
    await expect(new Shopper(other).fact('Order number')).toHaveText(order.merchant_reference);

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    await expect(page.locator('iframe')).toHaveCount(0);
  });

  test('completes in the tab that was left when BankID came back in another browser', async ({
    shopper,
    page,
    browser,
  }) => {
    await page.clock.install();
    const order = await shopper.opensCheckout();
    await shopper.orders(company);
    await shopper.dintero.payButton.waitFor();
    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await other.goto(`${sandboxUrl}/v1/view/${await shopper.sessionShown()}`);
    await playwrightCheckout(other).approveWithBankId();
    await expect(new Shopper(other).fact('Order number')).toHaveText(order.merchant_reference);

    await page.clock.fastForward('00:10');

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    await elsewhere.close();
  });

  test('is gone on with without retyping when its time ran out', async ({shopper, page}) => {
    const order = await shopper.opensCheckout();
    await shopper.orders(company);
    await shopper.dintero.payButton.waitFor();
    await page.route(
      '**/invoice/result?*',
      (route) => route.fulfill({json: {outcome: 'expired', final: true}}),
      {
        times: 1,
      },
    );
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await expect(page.getByText('Time ran out. No invoice was created')).toBeVisible();
    expect(await shopper.typed()).toMatchObject(company);

    await shopper.continueButton.click();
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
  });

  test('comes back to what was typed when it was reloaded before it was sent', async ({shopper, page}) => {
    await shopper.opensCheckout();
    await shopper.checkout.choose('kravia.invoice_b2b_grouped');
    await shopper.checkout.fill(company);
    await shopper.field('email').blur();

    await page.reload();

    await expect.poll(() => shopper.typed()).toMatchObject(company);
    await expect(shopper.card('kravia.invoice_b2b_grouped').getByRole('radio')).toBeChecked();
  });

  test('shows its receipt again after a reload', async ({shopper, sandbox, page}) => {
    const order = await shopper.opensCheckout();
    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();
    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);

    await page.reload();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(await sandbox.sessionRequests(order.merchant_reference)).toBe(1);
  });
});
