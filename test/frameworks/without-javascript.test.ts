import {buyers} from '../support/buyers.ts';
import {DinteroPage} from '../support/dintero-page.ts';
import {PlainForm} from './plain-form.ts';
import {expect, test} from './storefront.ts';

const {company} = buyers.NO;

test.describe('a page that a server wrote', () => {
  test.describe('without JavaScript', () => {
    test.use({javaScriptEnabled: false});

    test('leads to Dintero by a plain form', async ({page}) => {
      await page.goto('/');
      await new PlainForm(page).orders('kravia.invoice_b2b', company);

      await expect(page).toHaveURL(/[?&]sid=T12345678\./);
    });
  });

  test('sells when none of its scripts arrives', async ({page, baseURL}) => {
    await page.route(`${baseURL}/**/*.js`, (route) => route.abort());

    await page.goto('/');
    await new PlainForm(page).orders('kravia.invoice_b2b', company);
    await new DinteroPage(page).paysAndApproves();

    await expect(page.locator('invoice-return')).toHaveText('We have received your order.');
  });

  test('has the widget in the place of the form where scripts run', async ({page, shopper}) => {
    await page.goto('/');
    await shopper.continueButton.waitFor();

    await expect(page.locator('invoice-checkout > form')).toBeHidden();
  });
});
