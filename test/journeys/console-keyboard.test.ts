import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/console-journey.ts';
import {KeyboardHand} from '../support/keyboard-hand.ts';

const {company} = buyers.NO;

test.describe('the keyboard alone', () => {
  test('cancels an invoice, after it was asked once more', async ({bookkeeper, page}) => {
    const hand = new KeyboardHand(page);
    const yes = bookkeeper.button('Yes, cancel the invoice');
    await bookkeeper.issues(company);
    await expect(bookkeeper.notice).toHaveText('The invoice has been created.');

    await hand.tabsTo(bookkeeper.link('Cancel the invoice'));
    await hand.enters(yes);
    await hand.tabsTo(bookkeeper.link('No, keep it'));
    await hand.enters(bookkeeper.state);
    await expect(bookkeeper.link('Cancel the invoice')).toBeVisible();

    await hand.tabsTo(bookkeeper.link('Cancel the invoice'));
    await hand.enters(yes);
    await hand.tabsTo(yes);
    await hand.enters(bookkeeper.notice);

    await expect(bookkeeper.notice).toHaveText('The invoice has been cancelled.');
    await expect(bookkeeper.state).toHaveText('Cancelled');
    await expect(bookkeeper.link('Cancel the invoice')).toHaveCount(0);
  });

  test('adds up the lines with Enter and sends nothing by it', async ({bookkeeper, page}) => {
    const hand = new KeyboardHand(page);
    await bookkeeper.opensForm();
    await bookkeeper.fillsIn({amount: '99,50'});

    await page.getByLabel('Amount with VAT').focus();
    await hand.presses('Enter');

    await expect(page.getByRole('status')).toBeFocused();
    await expect(page.getByRole('status')).toHaveText(/Total with VAT NOK\s99\.50/);
  });

  test('gets from what is wrong to where it is', async ({bookkeeper, page}) => {
    const hand = new KeyboardHand(page);
    await bookkeeper.opensForm();
    await bookkeeper.issueButton.click();
    await expect(bookkeeper.notice).toContainText('Nothing has been sent yet.');

    await hand.tabsTo(bookkeeper.link('Postal code'));
    await hand.presses('Enter');

    await expect(page.getByLabel('Postal code')).toBeFocused();
    await expect(page.getByLabel('Postal code')).toHaveAccessibleDescription('For example 0155 Fill this in');
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('an invoice of two lines is made and cancelled', async ({bookkeeper, page}) => {
    await bookkeeper.opensForm();
    await bookkeeper.fillsIn({});
    await bookkeeper.fillsInBuyer(company);
    await bookkeeper.button('Add a line').click();
    await page.getByLabel('Description').nth(1).fill('Desk lamp');
    await page.getByLabel('Amount with VAT').nth(1).fill('990');

    await bookkeeper.issueButton.click();
    await expect(bookkeeper.fact('Amount')).toHaveText(/2,240\.00/);
    await bookkeeper.link('Cancel the invoice').click();
    await bookkeeper.button('Yes, cancel the invoice').click();

    await expect(bookkeeper.state).toHaveText('Cancelled');
  });

  test('the form asks for what the kind of invoice and the country need', async ({bookkeeper, page}) => {
    await bookkeeper.opensForm();
    await page.getByLabel('Country').selectOption('FI');
    await expect(page.getByRole('textbox', {name: 'Business ID (Y-tunnus)'})).toHaveAccessibleDescription(
      /0112038-9/,
    );
    await expect(page.getByRole('textbox', {name: 'Amount with VAT (EUR)'})).toBeVisible();

    await page.getByLabel('Kind of invoice').selectOption('kravia.invoice_b2c');
    await expect(page.getByLabel('Company name')).toBeHidden();
    await page.getByLabel('Kind of invoice').selectOption('kravia.invoice_b2b_grouped');
    await expect(page.getByLabel('Delivery')).toBeHidden();
  });
});
