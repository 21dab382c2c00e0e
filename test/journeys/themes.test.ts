import {axeFindings} from '../support/axe-findings.ts';
import {buyers} from '../support/buyers.ts';
import {hiddenSideways} from '../support/hidden-sideways.ts';
import {expect, test} from '../support/journey.ts';

const looks = (['birch', 'flat-pack', 'atelier', 'depot'] as const).flatMap((theme) => [
  {theme, colorScheme: 'light', width: 1280} as const,
  {theme, colorScheme: 'dark', width: 360} as const,
]);

for (const {theme, colorScheme, width} of looks) {
  test.describe(`the look ${theme}, ${colorScheme}, ${width} pixels wide,`, () => {
    test.use({colorScheme, viewport: {width, height: 800}});

    test('can be read in the cart and in a form full of mistakes', async ({shopper, page}) => {
      await shopper.opensCart({theme});
      expect(await axeFindings(page), 'the cart').toEqual([]);

      await shopper.goesToCheckout();
      await shopper.continueButton.click();
      await shopper.summary.waitFor();

      expect(await axeFindings(page), 'what is wrong').toEqual([]);
      expect(await hiddenSideways(page), 'what is wrong').toBe(0);
    });

    test('can be read in the receipt', async ({shopper, page}) => {
      await shopper.opensCheckout({theme});
      await shopper.orders(buyers.NO.company);
      await shopper.checkout.approveWithBankId();
      await shopper.receipt.getByRole('heading').waitFor();

      expect(await axeFindings(page)).toEqual([]);
    });
  });
}

test('a visitor sees a look as soon as it is chosen', async ({shopper, page}) => {
  await shopper.opensCart();
  const header = page.getByRole('banner');

  await page.getByRole('combobox', {name: 'Look'}).selectOption('Flat pack');

  await expect(header).toHaveCSS('background-color', 'rgb(0, 88, 163)');
});
