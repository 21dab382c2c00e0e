import {expect, type Page, test} from '@playwright/test';
import {layoutShifts, watchLayoutShifts} from '../support/layout-shift.ts';
import {PlainForm} from '../support/plain-form.ts';
import {SlowShop} from '../support/slow-shop.ts';
import {nb} from '../support/words.ts';

const field = (page: Page, name: string) => page.locator(`invoice-billing-form [name="${name}"]`);
const card = (page: Page, product: string) => page.locator(`invoice-options [value="${product}"]`);

for (const attributes of ['', 'render="light"']) {
  test.describe(`a plain form before the script has come ${attributes}`, () => {
    test('gives what was typed to the widget, and the caret where it was', async ({page}) => {
      const shop = new SlowShop(page);
      const plain = new PlainForm(page);
      shop.holdsScriptBack();
      await shop.opens({form: true, attributes});
      await plain.fillsIn({country: 'SE', email: 'sven@example.se', business_name: 'Skogsbryn AB'});
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');

      shop.sendsScript();
      await expect(field(page, 'business_name')).toBeFocused();
      await page.keyboard.type('-');

      await expect(field(page, 'business_name')).toHaveValue('S-kogsbryn AB');
      await expect(field(page, 'email')).toHaveValue('sven@example.se');
      await expect(field(page, 'country')).toHaveValue('SE');
      await expect(plain.form).toBeHidden();
    });

    test('gives on the kind of invoice, and keeps what that does not ask for', async ({page}) => {
      const shop = new SlowShop(page);
      const plain = new PlainForm(page);
      shop.holdsScriptBack();
      await shop.opens({form: true, attributes});
      await plain.fillsIn({business_name: 'Fjordlys AS'});
      await plain.chooses('kravia.invoice_b2c');

      shop.sendsScript();
      await expect(card(page, 'kravia.invoice_b2c')).toBeFocused();
      await card(page, 'kravia.invoice_b2b').check();

      await expect(field(page, 'business_name')).toHaveValue('Fjordlys AS');
    });

    test('lets the wait be heard, and takes no room for it', async ({page}) => {
      const shop = new SlowShop(page);
      const plain = new PlainForm(page);
      shop.holdsScriptBack();
      await watchLayoutShifts(page);
      await shop.opens({form: true, attributes});
      await page.route('**/invoice/offer?*', () => undefined);

      shop.sendsScript();

      await expect(page.getByRole('status')).toHaveText(nb.loading);

      await expect(plain.field('email')).toBeEditable();
      expect(await layoutShifts(page)).toEqual([]);
    });

    test('stands below what went wrong, and makes room when trying again helps', async ({page}) => {
      const shop = new SlowShop(page);
      const plain = new PlainForm(page);
      shop.holdsScriptBack();
      await shop.opens({form: true, attributes});
      await page.route('**/invoice/offer?*', (route) => route.abort());
      shop.sendsScript();
      await expect(page.getByRole('alert')).toHaveText(nb.problem_unreachable);
      await plain.fillsIn({email: 'kari@example.no'});
      await page.unroute('**/invoice/offer?*');

      await page.getByRole('button', {name: nb.retry}).click();

      await expect(field(page, 'email')).toHaveValue('kari@example.no');
      await expect(field(page, 'organization_number')).toBeFocused();
      await expect(plain.form).toBeHidden();
      await expect(page.getByRole('alert')).toHaveText('');
    });
  });
}

test.describe('a plain form inside the tag', () => {
  test('leaves the shopper alone who is elsewhere on the page', async ({page}) => {
    const shop = new SlowShop(page);
    shop.holdsScriptBack();
    await shop.opens({form: true});

    shop.sendsScript();
    await field(page, 'email').waitFor();

    await expect(page.locator('body')).toBeFocused();
  });

  test('gives the keyboard from its button to the widget’s', async ({page}) => {
    const shop = new SlowShop(page);
    shop.holdsScriptBack();
    await shop.opens({form: true});
    await page.locator('.invoice-form button').focus();

    shop.sendsScript();

    await expect(page.locator('invoice-billing-form [part=submit]')).toBeFocused();
  });

  for (const missing of ['**/embed.js', '**/*take-over*.js', '**/form-nb-*.js', '**/invoice/offer?*']) {
    test(`stays, and can be used, where ${missing} does not come`, async ({page}) => {
      const shop = new SlowShop(page);
      await shop.opens({form: true});
      await page.route(missing, (route) => route.abort());
      await page.reload();

      await page.waitForLoadState('networkidle');

      await expect(new PlainForm(page).field('email')).toBeEditable();
      await expect(page.locator('.invoice-form button')).toBeEnabled();
    });
  }
});
