import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';
import {PageWork} from '../support/page-work.ts';
import {SlowShop} from '../support/slow-shop.ts';
import {WidgetShop} from '../support/widget-shop.ts';

test.describe('until the form shows', () => {
  for (const {what, inlineOffer, backend} of [
    {what: 'the offer', inlineOffer: false, backend: ['/invoice/offer']},
    {what: 'nothing of the backend when the page brings the offer', inlineOffer: true, backend: []},
  ]) {
    test(`asks for the script, the words of one language and ${what}, and sets no timer`, async ({page}) => {
      const work = await PageWork.of(page);
      const shop = new SlowShop(page);

      await shop.opens({locale: 'en', inlineOffer});
      await page.locator('[part=submit]').waitFor();

      expect(await work.take()).toEqual({
        requests: ['/cdn/chunks/form-en.js', '/cdn/embed.js', '/checkout', ...backend],
        timers: [],
      });
    });
  }
});

test.describe('a form that shows', () => {
  test('loads what judges and what comes next on the first touch, and nothing for a key', async ({page}) => {
    const work = await PageWork.of(page);
    await new SlowShop(page).opens({locale: 'en'});
    const email = page.locator('invoice-billing-form [name=email]');
    await email.waitFor();
    await work.take();
    const loaded = page.waitForFunction(() => {
      const form = document
        .querySelector('invoice-checkout')
        ?.shadowRoot?.querySelector('invoice-billing-form');
      return form?.judge !== undefined;
    });

    await email.focus();
    await loaded;
    const touch = await work.take();
    await email.pressSequentially(buyers.NO.company.email ?? '');
    const keys = await work.take();

    expect(touch).toEqual({
      requests: expect.arrayContaining([
        '/cdn/chunks/journey-en.js',
        '/cdn/chunks/journey-checkout-journey.js',
      ]),
      timers: [],
    });
    expect(touch.requests.join()).not.toMatch(
      /dintero|receipt|lookup|invoice\/|(form|journey)-(?!en|checkout|mess)/,
    );
    expect(keys).toEqual({requests: [], timers: []});
  });

  test('asks for Dintero’s SDK once there is a session, and not before', async ({page}) => {
    const sdk = '/cdn/chunks/checkout-dintero-checkout.js';
    const work = await PageWork.of(page);
    const shop = new WidgetShop(page);
    await shop.opens();
    await shop.shopper.checkout.fill(buyers.NO.company);
    const filling = await work.take();

    await shop.shopper.continueButton.click();
    await page.frameLocator('iframe').getByRole('button', {name: 'Pay'}).waitFor();

    expect(filling.requests).not.toContain(sdk);
    expect((await work.take()).requests).toContain(sdk);
  });
});
