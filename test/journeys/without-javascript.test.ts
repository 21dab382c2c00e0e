import type {Page} from '@playwright/test';
import {playwrightCheckout} from 'invoice-checkout/testing';
import {axeFindings} from '../support/axe-findings.ts';
import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';
import {PlainForm} from '../support/plain-form.ts';
import {widgetLanguages} from '../support/widget-languages.ts';

const {company, person} = buyers.NO;

/** Dintero's page needs JavaScript: another browser, that has it, goes on there. Answers where it comes back to. */
async function paysElsewhere(page: Page): Promise<string> {
  const context = await page.context().browser()?.newContext({javaScriptEnabled: true});
  const other = await context?.newPage();
  if (!context || !other) throw new Error('There is no other browser');
  await other.goto(page.url());
  await playwrightCheckout(other).approveWithBankId();
  await other.waitForURL('**/thank-you?invoice_result=*');
  const address = other.url();
  await context.close();
  return address;
}

/** The reference of the order that is bought, as the backend knows it. */
async function referenceOf(page: Page): Promise<string> {
  const token = await page.locator('invoice-checkout').getAttribute('order');
  const offer = await page.request.get(`/invoice/offer?order=${token}`);
  return (await offer.json()).order.merchant_reference;
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('a shopper fills in, corrects, and reads what became of the purchase', async ({
    shopper,
    sandbox,
    page,
  }) => {
    const plain = new PlainForm(page);
    await shopper.opensCart();
    await shopper.goesToCheckout();
    const reference = await referenceOf(page);

    await plain.fillsIn({...company, organization_number: '923609017'});
    await plain.sends();
    await expect(plain.summary).toContainText('This number is not valid. Check for a mistyped digit');
    await expect(plain.field('business_name')).toHaveValue(company.business_name ?? '');
    await plain.fillsIn({organization_number: company.organization_number ?? ''});
    await plain.sends();

    await expect(page).toHaveURL(/[?&]sid=T12345678\./);
    await page.goto(await paysElsewhere(page));
    await expect(page.locator('invoice-return')).toHaveText(
      'Thank you for your order. The invoice has been created.',
    );
    const [session, ...others] = await sandbox.sessions(reference);
    expect(session?.order.billing_address).toEqual(buyers.NO.sent.company);
    expect(others).toEqual([]);
  });

  test('the summary takes the focus and leads to the fields', async ({shopper, page}) => {
    const plain = new PlainForm(page);
    await shopper.opensCart();
    await shopper.goesToCheckout();
    await plain.fillsIn({...company, email: 'kari@'});
    await plain.sends();

    await expect(plain.summary).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await expect(plain.field('email')).toBeFocused();
    await expect(plain.field('email')).toHaveAccessibleDescription(/^Write “Email” like/);
  });

  test('a person is asked for no company', async ({shopper, page}) => {
    const plain = new PlainForm(page);
    await shopper.opensCart();
    await shopper.goesToCheckout();

    await plain.chooses('kravia.invoice_b2c');
    await expect(plain.field('organization_number')).toBeHidden();
    await plain.fillsIn(person);
    await plain.sends();

    await expect(page).toHaveURL(/[?&]sid=T12345678\./);
  });

  test('the cart can be changed', async ({shopper, page}) => {
    await shopper.opensCart();
    const total = page.locator('.totals .total');
    const before = await total.textContent();

    await page.locator('input[type=number]').first().fill('0');
    await page.locator('button.update').click();

    await expect(total).not.toHaveText(before ?? '');
  });
});

test.describe('the page of the plain form', () => {
  for (const language of widgetLanguages) {
    test(`is accessible on a phone, with and without mistakes: ${language}`, async ({page, shopper}) => {
      await page.setViewportSize({width: 320, height: 640});
      await shopper.opensCheckout();
      const order = await page.locator('invoice-checkout').getAttribute('order');
      const plain = new PlainForm(page);

      await page.goto(`/invoice/form?order=${order}&locale=${language}`);
      const blank = await axeFindings(page);
      await plain.fillsIn({email: 'kari@'});
      await plain.sends();
      await expect(plain.summary).toBeFocused();
      const corrected = await axeFindings(page);

      expect([...blank, ...corrected]).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBe(0);
    });
  }
});
