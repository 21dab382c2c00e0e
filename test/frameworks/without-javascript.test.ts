import {fixtures, playwrightCheckout} from 'invoice-checkout/testing';
import {heldBack} from '../support/held-back.ts';
import {PlainForm} from '../support/plain-form.ts';
import {expect, test} from './storefront.ts';

const {company} = fixtures.norway;

test.describe('a page that a server wrote', () => {
  test.describe('without JavaScript', () => {
    test.use({javaScriptEnabled: false});

    test('leads to Dintero by a plain form', async ({page}) => {
      await page.goto('/');
      const plain = new PlainForm(page);
      await plain.fillsIn(company);
      await plain.sends();

      await expect(page).toHaveURL(/[?&]sid=T12345678\./);
    });
  });

  test('sells when none of its scripts arrives', async ({page, baseURL}) => {
    await page.route(`${baseURL}/**/*.js`, (route) => route.abort());

    await page.goto('/');
    const plain = new PlainForm(page);
    await plain.fillsIn(company);
    await plain.sends();
    await playwrightCheckout(page).approveWithBankId();

    await expect(page.locator('invoice-return')).toHaveText('We have received your order.');
  });

  test('has the widget in the place of the form once scripts run, with what was typed', async ({
    page,
    baseURL,
    checkout,
  }) => {
    const letGo = await heldBack(page, `${baseURL}/**/*.js`);
    await page.goto('/', {waitUntil: 'commit'});
    const plain = new PlainForm(page);
    await plain.fillsIn(company);

    letGo();

    await expect(plain.form).toBeHidden();
    await checkout.submit();
    await checkout.approveWithBankId();
    expect((await checkout.receipt()).payment_product_type).toBe('kravia.invoice_b2b');
  });
});
