import {buyers} from '../../support/buyers.ts';
import {expect, test} from '../../support/journey.ts';

const {company} = buyers.NO;

test.afterEach(({sandbox}) => sandbox.releases());

test.describe('Dintero’s callback', () => {
  test('that comes before the shopper returns changes nothing about the one receipt', async ({
    shopper,
    sandbox,
    page,
  }) => {
    const order = await shopper.opensCheckout({mode: 'redirect'});
    await page.route('**/invoice/return?*', async (route) => {
      await expect.poll(() => sandbox.callbackAnswers(order.merchant_reference)).toEqual([204]);
      await route.continue();
    });

    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(await sandbox.transactions(order.merchant_reference)).toHaveLength(1);
  });

  test('that comes after the shopper has returned changes nothing about the receipt', async ({
    shopper,
    sandbox,
    page,
  }) => {
    const order = await shopper.opensCheckout({mode: 'redirect'});
    await sandbox.interferes('hold');
    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();
    const number = await shopper.fact('Invoice number').textContent();
    expect(await sandbox.callbackAnswers(order.merchant_reference)).toEqual([]);

    await sandbox.releases();
    await expect.poll(() => sandbox.callbackAnswers(order.merchant_reference)).toContain(204);
    await page.reload();

    await expect(shopper.fact('Invoice number')).toHaveText(number ?? '');
    expect(await sandbox.transactions(order.merchant_reference)).toHaveLength(1);
  });

  test('that comes twice is taken twice and makes one receipt', async ({shopper, sandbox}) => {
    const order = await shopper.opensCheckout();
    await sandbox.interferes('duplicate');
    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    await expect.poll(() => sandbox.callbackAnswers(order.merchant_reference)).toEqual([204, 204]);
    await expect(shopper.receipt).toHaveCount(1);
  });

  test('that never comes is not missed', async ({shopper, sandbox}) => {
    const order = await shopper.opensCheckout();
    await sandbox.interferes('lose');

    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(await sandbox.callbackAnswers(order.merchant_reference)).toEqual([]);
  });
});
