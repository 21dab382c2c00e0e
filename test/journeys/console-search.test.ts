import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/console-journey.ts';
import {KeyboardHand} from '../support/keyboard-hand.ts';

const {company} = buyers.NO;

/** A company that no other journey invoices. */
const heron = {...company, business_name: 'Gråhegre & Søn AS'};

test.describe('a bookkeeper who looks for an invoice', () => {
  test('finds it by a part of its reference, of its number and of the company, and by its state', async ({
    bookkeeper,
    page,
  }) => {
    const reference = await bookkeeper.issues(heron);
    await bookkeeper.seesFollowUp();
    const number = (await bookkeeper.fact('Invoice number').textContent())?.trim() ?? '';
    await bookkeeper.opensList();

    for (const text of [reference.slice(0, -1), number, 'GRÅHEGRE & s']) {
      await bookkeeper.looksFor(text);
      await expect(bookkeeper.row(reference)).toContainText(heron.business_name);
    }

    await page.getByLabel('State').selectOption('Paid');
    await bookkeeper.looksFor('gråhegre');
    await expect(page.getByText('No invoice matches.')).toBeVisible();
    await bookkeeper.link('Show all').click();
    await expect(bookkeeper.searchField).toHaveValue('');
  });

  test('does so by keyboard, and comes back to the list as it was', async ({bookkeeper, page}) => {
    const hand = new KeyboardHand(page);
    const reference = await bookkeeper.issues(heron);
    await bookkeeper.notice.waitFor();
    await bookkeeper.opensList();

    await hand.tabsTo(bookkeeper.searchField);
    await page.keyboard.type(reference);
    await hand.enters(bookkeeper.row(reference));
    await expect(page.getByRole('rowheader')).toHaveCount(1);
    await hand.tabsTo(bookkeeper.link(reference));
    await hand.enters(bookkeeper.state);
    await page.goBack();

    await expect(bookkeeper.searchField).toHaveValue(reference);
    await expect(page.getByRole('rowheader')).toHaveCount(1);
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('an invoice is found as well', async ({bookkeeper, page}) => {
    const reference = await bookkeeper.issues(heron);
    await bookkeeper.opensList();

    await bookkeeper.looksFor(reference);

    await expect(page.getByRole('rowheader')).toHaveCount(1);
    await expect(bookkeeper.row(reference)).toContainText(heron.business_name);
  });
});

const labels = {
  nb: 'Referanse, fakturanummer eller bedrift',
  nn: 'Referanse, fakturanummer eller verksemd',
  sv: 'Referens, fakturanummer eller företag',
  'sv-FI': 'Referens, fakturanummer eller företag',
  fi: 'Viite, laskun numero tai yritys',
  en: 'Reference, invoice number or company',
};

test.describe('on a phone', () => {
  test.use({viewport: {width: 360, height: 740}});

  for (const [language, label] of Object.entries(labels)) {
    test(`it is asked for and kept in ${language}, without scrolling sideways`, async ({
      bookkeeper,
      page,
    }) => {
      await bookkeeper.opensList({language});

      await page.getByRole('searchbox', {name: label}).fill('finnes-ikke-123');
      await page.keyboard.press('Enter');

      await page.waitForURL(/[?&]search=finnes-ikke-123/);
      await expect(page.getByRole('searchbox', {name: label})).toHaveValue('finnes-ikke-123');
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
    });
  }
});
