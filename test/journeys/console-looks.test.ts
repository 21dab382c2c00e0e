import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/console-journey.ts';
import {hiddenSideways} from '../support/hidden-sideways.ts';
import {flawsInEveryTheme} from '../support/page-flaws.ts';

const {company} = buyers.NO;

test('the console can be read and pressed in every look, light on a wide screen and dark on a phone', async ({
  bookkeeper,
  page,
}) => {
  await bookkeeper.issues(company, {delivery: 'merchant'});
  await bookkeeper.button('Start payment follow-up').click();
  await expect(bookkeeper.state).toHaveText('Awaiting payment');
  expect(await flawsInEveryTheme(page), 'the invoice').toEqual([]);

  await bookkeeper.link('Cancel the invoice').click();
  await bookkeeper.button('Yes, cancel the invoice').waitFor();
  expect(await flawsInEveryTheme(page), 'the last question').toEqual([]);

  await bookkeeper.opensList();
  expect(await flawsInEveryTheme(page), 'the list').toEqual([]);

  await bookkeeper.opensForm();
  await bookkeeper.button('Add a line').click();
  await bookkeeper.issueButton.click();
  await bookkeeper.notice.waitFor();
  expect(await flawsInEveryTheme(page), 'a form full of mistakes').toEqual([]);
});

test.describe('a line of a new invoice', () => {
  for (const language of ['nb', 'nn', 'sv', 'sv-FI', 'fi', 'en']) {
    test(`stands level, however long its labels are, in ${language}`, async ({page}) => {
      await page.goto(`/console/new?language=${language}`);

      const tops = await page
        .locator('.draft-line input')
        .evaluateAll((inputs) => inputs.map((input) => input.getBoundingClientRect().top));

      expect(tops).toHaveLength(4);
      expect(new Set(tops).size).toBe(1);
    });
  }
});

test.describe('where an invoice stands', () => {
  test.use({forcedColors: 'active'});

  test('is told by marks of different shapes where colours are the reader’s own', async ({
    bookkeeper,
    page,
  }) => {
    const mark = async () => {
      await bookkeeper.notice.waitFor();
      await bookkeeper.state.scrollIntoViewIfNeeded();
      const {x = 0, y = 0, height = 0} = (await bookkeeper.state.boundingBox()) ?? {};
      return (await page.screenshot({clip: {x, y, width: 12, height}})).toString('base64');
    };
    await bookkeeper.issues(company, {delivery: 'merchant'});
    const created = await mark();
    await bookkeeper.button('Start payment follow-up').click();
    await expect(bookkeeper.state).toHaveText('Awaiting payment');
    const collecting = await mark();
    await page.getByLabel('Amount (NOK)').fill('500');
    await bookkeeper.button('Simulate the payment').click();
    await expect(bookkeeper.state).toHaveText('Partly paid');
    const partlyPaid = await mark();
    await bookkeeper.button('Simulate the payment').click();
    await expect(bookkeeper.state).toHaveText('Paid');

    expect(new Set([created, collecting, partlyPaid, await mark()]).size).toBe(4);
  });
});

test.describe('the console on a phone of 320 pixels', () => {
  test.use({viewport: {width: 320, height: 640}, isMobile: true, hasTouch: true});

  for (const language of ['nb', 'nn', 'sv', 'sv-FI', 'fi']) {
    test(`finds room for its words in ${language}`, async ({bookkeeper, page}) => {
      await bookkeeper.issues(company);
      await bookkeeper.state.waitFor();
      const invoice = new URL(page.url()).pathname;

      for (const path of [invoice, `${invoice}/cancel`, '/console', '/console/new']) {
        await page.goto(`${path}?language=${language}`);
        expect(await hiddenSideways(page), path).toBe(0);
      }
      await page.locator('[value=issue]').tap();
      await bookkeeper.notice.waitFor();

      expect(await hiddenSideways(page), 'what is wrong').toBe(0);
    });
  }
});
