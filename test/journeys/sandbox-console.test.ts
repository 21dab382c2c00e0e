import type {Page} from '@playwright/test';
import {hiddenFocus} from '../support/hidden-focus.ts';
import {expect, test} from '../support/journey.ts';
import {KeyboardHand} from '../support/keyboard-hand.ts';
import {type OwnSandbox, openOwnSandbox} from '../support/own-sandbox.ts';
import {pageFlaws} from '../support/page-flaws.ts';

let own: OwnSandbox;
test.beforeEach(async () => {
  own = await openOwnSandbox();
});
test.afterEach(() => own.close());

const paths = ['/', '/sandbox/console?done=clock', '/sandbox/journal'];

/** Opens everything that is folded away. */
async function unfolds(page: Page): Promise<void> {
  for (const details of await page.locator('details').all())
    await details.evaluate((it) => it.setAttribute('open', ''));
}

const looks = [
  {colorScheme: 'light', forcedColors: 'none', width: 1280},
  {colorScheme: 'dark', forcedColors: 'none', width: 360},
  {colorScheme: 'light', forcedColors: 'active', width: 360},
] as const;
for (const {colorScheme, forcedColors, width} of looks) {
  test(`the sandbox’s pages can be read and pressed: ${colorScheme}, forced colours ${forcedColors}, ${width} pixels`, async ({
    page,
  }) => {
    await page.emulateMedia({colorScheme, forcedColors});
    await page.setViewportSize({width, height: 740});
    await own.issues('order-1');
    await own.issues('');

    for (const path of paths) {
      await page.goto(own.url + path);
      const focus = await hiddenFocus(page, 20);
      await unfolds(page);

      expect([...focus, ...(await pageFlaws(page))], path).toEqual([]);
    }
  });
}

test('the keyboard alone moves the clock, lets a buyer pay, and breaks an endpoint', async ({page}) => {
  const hand = new KeyboardHand(page);
  const news = page.locator('.news');
  await own.issues('order-1');
  await page.goto(own.url);

  await hand.tabsTo(page.getByRole('link', {name: 'Console'}).first());
  await hand.enters(page.getByRole('heading', {name: 'Clock'}));
  await hand.tabsTo(page.getByLabel('Days'));
  await hand.enters(news);
  await expect(news).toHaveText('The clock was moved.');
  await expect(news).toBeFocused();

  await hand.tabsTo(page.getByRole('button', {name: 'Simulate payment of order-1'}));
  await hand.enters(news.getByText('The buyer has paid.'));
  await expect(page.getByText('CAPTURED', {exact: true}).first()).toBeVisible();

  await hand.tabsTo(page.getByRole('button', {name: 'Fail the next calls'}));
  await hand.enters(news.getByText('The next calls will fail.'));
  await expect(page.getByRole('listitem').filter({hasText: 'token fails once with 503'})).toBeVisible();
});

test('the keyboard alone finds in the journal what went wrong', async ({page}) => {
  const hand = new KeyboardHand(page);
  await own.issues('order-1');
  await own.issues('');
  await page.goto(`${own.url}/sandbox/journal`);

  await hand.tabsTo(page.getByLabel('Failed only'));
  await hand.presses('Space');
  await hand.tabsTo(page.getByRole('button', {name: 'Show'}));
  await hand.enters(page.getByText('1 of 3 calls.'));
  await hand.tabsTo(page.locator('summary'));
  await hand.presses('Enter');

  await expect(page.getByText('session.order.merchant_reference')).toBeVisible();
});

test('the keyboard alone forgets everything, and only after a second look', async ({page}) => {
  const hand = new KeyboardHand(page);
  const forget = page.getByRole('button', {name: 'Forget everything'});
  await own.issues('order-1');
  await page.goto(`${own.url}/sandbox/console`);
  await expect(forget).toBeHidden();

  await hand.tabsTo(page.getByText('Begin anew'));
  await hand.presses('Enter');
  await hand.tabsTo(forget);
  await hand.enters(page.locator('.news'));

  await expect(page.getByText('None yet.')).toBeVisible();
});
