import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';
import {flawsInEveryTheme} from '../support/page-flaws.ts';

test.describe('in every look, light on a wide screen and dark on a phone, can be read and pressed', () => {
  test('the cart, and a form full of mistakes', async ({shopper, page}) => {
    await shopper.opensCart();
    expect(await flawsInEveryTheme(page), 'the cart').toEqual([]);

    await shopper.goesToCheckout();
    await shopper.continueButton.click();
    await shopper.summary.waitFor();

    expect(await flawsInEveryTheme(page), 'what is wrong').toEqual([]);
  });

  test('the receipt', async ({shopper, page}) => {
    await shopper.opensCheckout();
    await shopper.orders(buyers.NO.company);
    await shopper.checkout.approveWithBankId();
    await shopper.receipt.getByRole('heading').waitFor();

    expect(await flawsInEveryTheme(page)).toEqual([]);
  });
});

for (const theme of ['birch', 'flat-pack', 'atelier', 'depot'] as const) {
  test(`the checkout that follows the cart has its look: ${theme}`, async ({shopper, page}) => {
    await shopper.opensCheckout({theme});

    await expect(page.locator(`link[href="/demo/themes/${theme}.css"]`)).toHaveCount(1);
  });
}

test('a visitor sees a look as soon as it is chosen', async ({shopper, page}) => {
  await shopper.opensCart();
  const header = page.getByRole('banner');

  await page.getByRole('combobox', {name: 'Look'}).selectOption('Flat pack');

  await expect(header).toHaveCSS('background-color', 'rgb(0, 88, 163)');
});
