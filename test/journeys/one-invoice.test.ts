import {buyers} from '../support/buyers.ts';
import {heldBack} from '../support/held-back.ts';
import {expect, test} from '../support/journey.ts';
import {Shopper} from '../support/shopper.ts';

const {company, person} = buyers.NO;

test.describe('an order', () => {
  test('that has its invoice shows that one when it is ordered again in another browser', async ({
    shopper,
    sandbox,
    page,
    browser,
  }) => {
    const order = await shopper.opensCheckout();
    const elsewhere = await browser.newContext({storageState: await page.context().storageState()});
    const again = new Shopper(await elsewhere.newPage());
    await again.page.goto('/checkout');
    await again.checkout.choose('kravia.invoice_b2c');
    await again.checkout.fill(person);
    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();
    const number = (await shopper.fact('Invoice number').textContent()) ?? '';

    await again.continueButton.click();

    await expect(again.fact('Invoice number')).toHaveText(number);
    expect(await sandbox.sessions(order.merchant_reference)).toHaveLength(1);
    expect(await sandbox.transactions(order.merchant_reference)).toHaveLength(1);
    await elsewhere.close();
  });

  test('that has its invoice shows it to another tab as soon as that one begins', async ({
    shopper,
    context,
  }) => {
    await shopper.opensCheckout();
    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();
    const number = (await shopper.fact('Invoice number').textContent()) ?? '';

    const again = new Shopper(await context.newPage());
    await again.page.goto('/checkout');
    await again.field('email').click();

    await expect(again.fact('Invoice number')).toHaveText(number);
  });

  test('opens one session however often Continue is pressed', async ({shopper, sandbox}) => {
    const order = await shopper.opensCheckout();
    await shopper.checkout.fill(company);

    await shopper.continueButton.dblclick();

    await shopper.checkout.approveWithBankId();
    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(await sandbox.sessionRequests(order.merchant_reference)).toBe(1);
  });

  test('sent from two tabs at once is one session', async ({shopper, sandbox, context}) => {
    const order = await shopper.opensCheckout();
    const again = new Shopper(await context.newPage());
    await again.page.goto('/checkout');
    for (const tab of [shopper, again]) await tab.checkout.fill(company);
    const letGo = await Promise.all([shopper, again].map(({page}) => heldBack(page, '**/invoice/sessions')));

    for (const tab of [shopper, again]) await tab.continueButton.click();
    for (const release of letGo) release();

    for (const tab of [shopper, again]) await tab.dintero.payButton.waitFor();
    expect(await again.sessionShown()).toBe(await shopper.sessionShown());
    expect(await sandbox.sessionRequests(order.merchant_reference)).toBe(1);
  });
});
