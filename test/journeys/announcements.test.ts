import {buyers} from '../support/buyers.ts';
import {fjordlys} from '../support/companies.ts';
import {expect, test} from '../support/journey.ts';
import {ScreenReaderEar} from '../support/screen-reader-ear.ts';
import {receipt, results} from '../support/scripted-backend.ts';
import {openSession, WidgetShop} from '../support/widget-shop.ts';

const {company} = buyers.NO;
const onHold = {outcome: 'on_hold', final: false, receipt};

test.describe('a screen reader says once', () => {
  test('each issue and each step of a whole purchase', async ({page}) => {
    const ear = await ScreenReaderEar.open(page);
    const shop = new WidgetShop(page);
    await shop.opens();
    await shop.shopper.field('postal_code').fill('1');
    await shop.shopper.field('postal_place').focus();
    await expect.poll(() => ear.heard()).toEqual(['status: Write “Postal code” like 0155']);

    await shop.shopper.continueButton.click();
    await shop.shopper.summary.waitFor();
    shop.answers.sessions = 'down';
    await shop.shopper.orders(company);
    await shop.sees('The shop cannot be reached.');
    shop.answers.sessions = {
      status: 422,
      body: {code: 'invalid-address', errors: [{field: 'email', code: 'structure'}]},
    };
    await shop.shopper.continueButton.click();
    await shop.sees('Some details cannot be used.');
    await expect
      .poll(async () => (await ear.heard()).slice(1))
      .toEqual([
        'focus: Fields to correct: 9',
        'status: Opening…',
        'focus: The shop cannot be reached. Check your connection and try again.',
        'status: Opening…',
        'focus: Fields to correct: 1',
      ]);

    shop.answers.sessions = {status: 201, body: openSession};
    await shop.shopper.continueButton.click();
    await shop.leavesDintero();
    await shop.sees('Checking your order…');
    shop.answers.result = {body: onHold};
    await shop.waits('00:05');
    await shop.sees('is being reviewed');
    shop.answers.result = {body: results.authorized};
    await shop.waits('00:16');
    await shop.sees('Your invoice has been created');
    await expect
      .poll(async () => (await ear.heard()).slice(6))
      .toEqual([
        'status: Opening…',
        'focus: Opening Dintero’s secure page…',
        'focus: Dintero’s checkout',
        'focus: Checking your order…',
        'focus: Your order is being reviewed. This page updates as soon as we know more.',
        'status: Your invoice has been created',
      ]);
  });

  test('that the invoice is created', async ({page}) => {
    const ear = await ScreenReaderEar.open(page);
    const shop = new WidgetShop(page);
    await shop.opens();
    await shop.shopper.orders(company);
    await shop.leavesDintero();
    await shop.sees('Checking your order…');
    shop.answers.result = {body: results.authorized};
    await shop.waits('00:05');
    await shop.shopper.receipt.getByRole('heading').waitFor();

    await expect
      .poll(async () => (await ear.heard()).slice(-2))
      .toEqual(['focus: Checking your order…', 'focus: Your invoice has been created']);
  });

  test('how a payment that was not completed ended', async ({page}) => {
    const ear = await ScreenReaderEar.open(page);
    const shop = new WidgetShop(page);
    await shop.opens();
    await shop.shopper.orders(company);
    await shop.leavesDintero({outcome: 'failed', final: true, reason: 'declined'});
    await shop.sees('The invoice was declined.');

    await expect
      .poll(async () => (await ear.heard()).slice(-2))
      .toEqual([
        'focus: Checking your order…',
        'alert: The invoice was declined. Choose another kind of invoice or another way to pay.',
      ]);
  });

  test('that the time for the session is about to end', async ({page}) => {
    const ear = await ScreenReaderEar.open(page);
    const shop = new WidgetShop(page);
    await shop.opens();
    await shop.shopper.orders(company);
    await page.frameLocator('iframe').getByRole('button').waitFor();
    await shop.waits('25:30');

    await expect
      .poll(async () => (await ear.heard()).filter((said) => said.includes('runs out')))
      .toEqual([expect.stringMatching(/^status: The time for this order runs out at 12:30/)]);
  });

  test('that Dintero’s page does not open', async ({page}) => {
    const ear = await ScreenReaderEar.open(page);
    const shop = new WidgetShop(page);
    shop.dintero = 'never';
    await shop.opens();
    await shop.shopper.orders(company);
    await page.locator('iframe').waitFor({state: 'attached'});
    await shop.waits('00:16');

    await expect
      .poll(async () => (await ear.heard()).slice(-2))
      .toEqual([
        'focus: Opening Dintero’s secure page…',
        'alert: Dintero’s page did not open. Your order is still here.',
      ]);
  });

  test('what the company register found and filled in', async ({page}) => {
    const ear = await ScreenReaderEar.open(page);
    const shop = new WidgetShop(page);
    shop.answers.companies = {body: {companies: [fjordlys]}};
    await shop.opens({company_lookup: ['NO']});
    await shop.shopper.field('business_name').focus();
    await page.locator('[name=business_name][role=combobox]').waitFor();
    await shop.shopper.field('business_name').pressSequentially('fjord');
    await page.locator('[role=option]').waitFor();
    await expect.poll(() => ear.heard()).toEqual(['status: Companies found: 1']);

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await ear.heard()).slice(1))
      .toEqual([expect.stringMatching(/^status: Filled in from the register: .*/)]);

    await page.getByRole('button', {name: 'Undo'}).click();
    await expect
      .poll(async () => (await ear.heard()).slice(2))
      .toEqual(['status: Undone. The fields are as they were before.']);
  });

  test('on the return page how the purchase ended', async ({page}) => {
    const ear = await ScreenReaderEar.open(page);
    const shop = new WidgetShop(page);
    await shop.opensReturnPage();
    await shop.sees('Checking your order…');
    shop.answers.result = {body: results.authorized};
    await shop.waits('00:05');
    await shop.sees('Your invoice has been created');

    await expect
      .poll(() => ear.heard())
      .toEqual(['status: Checking your order…', 'status: Your invoice has been created']);
  });
});
