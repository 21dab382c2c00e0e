import {axeFindings} from '../support/axe-findings.ts';
import {expect, test} from '../support/journey.ts';

test.describe('a shopper who forces colours of their own', () => {
  test.use({contextOptions: {forcedColors: 'active'}});

  test('sees what is chosen and what is wrong by its edge', async ({shopper, page}) => {
    await shopper.opensCheckout();
    await shopper.continueButton.click();
    await shopper.summary.waitFor();

    await expect(page.locator('.card').first()).toHaveCSS('outline-style', 'solid');
    await expect(page.locator('.card').last()).toHaveCSS('outline-style', 'none');
    await expect(shopper.field('email')).toHaveCSS('border-top-width', '2px');
    await expect(shopper.field('country')).toHaveCSS('border-top-width', '1px');
    expect(await axeFindings(page)).toEqual([]);
  });
});

const wishes = [
  {reducedMotion: 'no-preference', animation: 'open'},
  {reducedMotion: 'reduce', animation: 'none'},
] as const;

for (const {reducedMotion, animation} of wishes) {
  test.describe(`a shopper who wishes for motion: ${reducedMotion}`, () => {
    test.use({contextOptions: {reducedMotion}});

    test(`sees the form open with the animation ${animation}`, async ({shopper, page}) => {
      await shopper.opensCheckout();

      await shopper.checkout.choose('kravia.invoice_b2c');

      await expect(page.locator('.card slot').last()).toHaveCSS('animation-name', animation);
    });
  });
}
