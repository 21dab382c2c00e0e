import {readFile} from 'node:fs/promises';
import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';

/** The page of another shop stands on the demo's origin, but not under the demo's policy. */
test.use({bypassCSP: true});

test.describe('the README', () => {
  test('shows HTML that sells as it stands', async ({shopper, page}) => {
    const order = await shopper.opensCheckout();
    const token = (await page.locator('invoice-checkout').getAttribute('order')) ?? '';
    const readme = await readFile('README.md', 'utf8');
    const [, html = ''] = /```html\n(.*?)```/s.exec(readme) ?? [];
    const said = page.waitForEvent('console', (message) => message.text().startsWith('Invoice created'));

    await page.goto('/another-shop');
    await page.setContent(`<!doctype html><html lang="en">${html.replace('ORDER-TOKEN', token)}`);
    await shopper.orders(buyers.NO.company);
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect((await said).text()).toBe(`Invoice created for ${order.merchant_reference}`);
  });
});
