import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';
import {Shopper} from '../support/shopper.ts';

const {company} = buyers.NO;
const elsewhere = 'This order is being completed in another tab';

test.describe('an order in three tabs', () => {
  test.slow();

  test('is one session wherever it is gone on with, and one receipt in all of them', async ({
    shopper,
    sandbox,
    context,
  }) => {
    const order = await shopper.opensCheckout();
    const second = new Shopper(await context.newPage());
    await second.page.goto('/checkout');
    await second.field('email').click();
    await shopper.orders(company);
    await shopper.dintero.payButton.waitFor();

    await expect(second.page.getByText(elsewhere)).toBeVisible();
    const third = new Shopper(await context.newPage());
    await third.page.goto('/checkout');
    await third.field('email').click();
    await expect(third.page.getByText(elsewhere)).toBeVisible();
    await third.page.getByRole('button', {name: 'Continue here'}).click();
    await third.checkout.approveWithBankId();

    for (const tab of [shopper, second, third]) {
      await expect(tab.fact('Order number')).toHaveText(order.merchant_reference);
    }
    expect(await sandbox.sessionRequests(order.merchant_reference)).toBe(1);
    expect(await sandbox.transactions(order.merchant_reference)).toHaveLength(1);
  });

  test('goes over to the session that was opened last, and has one invoice', async ({
    shopper,
    sandbox,
    context,
  }) => {
    const order = await shopper.opensCheckout();
    await shopper.orders(company);
    await shopper.dintero.payButton.waitFor();
    const [second, third] = [new Shopper(await context.newPage()), new Shopper(await context.newPage())];
    for (const tab of [second, third]) {
      await tab.page.goto('/checkout');
      await tab.field('email').click();
      await expect(tab.page.getByText(elsewhere)).toBeVisible();
    }

    await second.page.getByRole('button', {name: 'Back to the form'}).click();
    await second.orders({...company, email: 'ola@example.no'});
    await second.dintero.payButton.waitFor();
    await expect(shopper.page.getByText(elsewhere)).toBeVisible();
    await expect(shopper.page.locator('iframe')).toHaveCount(0);
    await third.page.getByRole('button', {name: 'Continue here'}).click();
    await third.dintero.payButton.waitFor();
    expect(await third.sessionShown()).toBe(await second.sessionShown());
    await second.page.bringToFront();
    await second.checkout.approveWithBankId();

    for (const tab of [shopper, second, third]) {
      await expect(tab.fact('Order number')).toHaveText(order.merchant_reference);
    }
    expect(await sandbox.sessions(order.merchant_reference)).toHaveLength(2);
    expect(await sandbox.transactions(order.merchant_reference)).toHaveLength(1);
  });

  test('has its form back everywhere when the shopper goes back to it', async ({shopper, context}) => {
    await shopper.opensCheckout();
    const second = new Shopper(await context.newPage());
    await second.page.goto('/checkout');
    await second.field('email').click();
    await shopper.orders(company);
    await expect(second.page.getByText(elsewhere)).toBeVisible();

    await shopper.page.getByRole('button', {name: 'Back to the form'}).click();

    await expect(shopper.continueButton).toBeVisible();
    await expect(second.continueButton).toBeVisible();
  });
});
