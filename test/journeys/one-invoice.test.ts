import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';
import {Shopper} from '../support/shopper.ts';

const {company, person} = buyers.NO;

test.describe('an order', () => {
  test('that has its invoice shows that one when it is ordered again', async ({
    shopper,
    sandbox,
    context,
  }) => {
    const order = await shopper.opensCheckout();
    await shopper.orders(company);
    await shopper.dintero.paysAndApproves();
    const number = await shopper.fact('Invoice number').textContent();

    const again = new Shopper(await context.newPage());
    await again.page.goto('/checkout');
    await again.chooses('kravia.invoice_b2c');
    await again.orders(person);

    await expect(again.fact('Invoice number')).toHaveText(number ?? '');
    expect(await sandbox.sessions(order.merchant_reference)).toHaveLength(1);
    expect(await sandbox.transactions(order.merchant_reference)).toHaveLength(1);
  });

  test('opens one session however often Continue is pressed', async ({shopper, sandbox}) => {
    const order = await shopper.opensCheckout();
    await shopper.fillsIn(company);

    await shopper.continueButton.dblclick();

    await shopper.dintero.paysAndApproves();
    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(await sandbox.sessionRequests(order.merchant_reference)).toBe(1);
  });

  test('opened in two tabs with the same details is one session', async ({shopper, sandbox, context}) => {
    const order = await shopper.opensCheckout();
    await shopper.orders(company);
    await shopper.dintero.payButton.waitFor();

    const again = new Shopper(await context.newPage());
    await again.page.goto('/checkout');
    await again.orders(company);
    await again.dintero.payButton.waitFor();

    expect(await again.sessionShown()).toBe(await shopper.sessionShown());
    expect(await sandbox.sessionRequests(order.merchant_reference)).toBe(1);
  });
});
