import {playwrightCheckout} from 'invoice-checkout/testing';
import {expect, test} from '../support/journey.ts';
import {pasteCode} from '../support/paste-code.ts';

test.describe('the code of the playground', () => {
  test.use({permissions: ['local-network-access', 'clipboard-read', 'clipboard-write']});

  for (const title of ['HTML', 'React', 'Vue']) {
    test(`sells as it stands when it is copied and pasted: ${title}`, async ({shopper}) => {
      const {page} = shopper;
      await page.goto('/playground/result?form=filled&country=SE&language=sv');
      const tag = page.locator('invoice-checkout');
      const order = (await tag.getAttribute('order')) ?? '';
      const backend = (await tag.getAttribute('backend')) ?? '';
      const sample = page.getByRole('group').filter({has: page.getByText(title, {exact: true})});
      if (title !== 'HTML') await sample.getByText(title, {exact: true}).click();
      await sample.getByRole('button', {name: 'Copy'}).click();
      const code = await page.evaluate(() => navigator.clipboard.readText());
      const body = await pasteCode({title, code, order, backend});
      await page.route('**/pasted', (route) => route.fulfill({contentType: 'text/html', body}));
      const told = page.waitForEvent('console', (message) =>
        message.text().startsWith('Invoice created for'),
      );
      await page.goto('/pasted');
      const checkout = playwrightCheckout(page);

      await checkout.submit();
      await checkout.approveWithBankId();

      const {merchant_reference} = await checkout.receipt();
      expect((await told).text()).toBe(`Invoice created for ${merchant_reference}`);
    });
  }
});
