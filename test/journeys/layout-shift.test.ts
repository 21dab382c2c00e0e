import {expect, test} from '@playwright/test';
import {layoutShifts, watchLayoutShifts} from '../support/layout-shift.ts';
import {readGuide} from '../support/read-guide.ts';
import {type SlowPage, SlowShop} from '../support/slow-shop.ts';

const [styles = ''] = readGuide('docs/without-javascript.md')
  .blocks.filter(({language}) => language === 'css')
  .map(({code}) => code);

const pages: readonly (SlowPage & {readonly what: string})[] = [
  {what: 'with the documented styles', styles},
  {what: 'with the documented styles, in Finnish', styles, locale: 'fi'},
  {what: 'with an offer in the page', styles, inlineOffer: true},
  {what: 'drawn into the page', styles, attributes: 'render="light"'},
  {what: 'with Dintero on a page of its own', styles, attributes: 'mode="redirect"'},
  {what: 'with the plain form', form: true},
  {what: 'with the plain form, in Finnish', form: true, locale: 'fi'},
  {what: 'with the plain form and an offer in the page', form: true, inlineOffer: true},
  {what: 'with the plain form, drawn into the page', form: true, attributes: 'render="light"'},
];

const screens = [
  {name: 'a phone', width: 360, height: 740},
  {name: 'a laptop', width: 1280, height: 720},
  {name: 'a large screen', width: 1920, height: 1080},
];

test.describe('nothing moves on a slow network', () => {
  for (const {name, ...screen} of screens) {
    for (const {what, ...shown} of pages) {
      test(`on ${name}, ${what}`, async ({page}) => {
        await page.setViewportSize(screen);
        await watchLayoutShifts(page);
        const shop = new SlowShop(page);

        await shop.opens(shown);
        await page.locator('invoice-billing-form input').first().waitFor();

        expect(await layoutShifts(page)).toEqual([]);
      });
    }
  }

  test('where the looks of what is drawn into the page come last', async ({page}) => {
    await watchLayoutShifts(page);
    const shop = new SlowShop(page);
    shop.holdsScriptBack();
    await shop.opens({styles, attributes: 'render="light"', inlineOffer: true});
    const words = page.waitForResponse(/form-nb/);
    await page.route(/light-styles/, async (route) => {
      await words;
      await layoutShifts(page);
      await route.fallback();
    });

    shop.sendsScript();
    await page.locator('invoice-billing-form input').first().waitFor();

    expect(await layoutShifts(page)).toEqual([]);
  });

  test('but would be seen to move where no room is kept', async ({page}) => {
    await watchLayoutShifts(page);
    const shop = new SlowShop(page);

    await shop.opens({});
    await page.locator('invoice-billing-form input').first().waitFor();

    expect(await layoutShifts(page)).toContainEqual(expect.objectContaining({moved: ['FOOTER']}));
  });
});
