import {rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {cdnExample, filledIn} from '../support/cdn-guide.ts';
import {expect, test} from '../support/cdn-journey.ts';
import {makeWorkFolder} from '../support/work-folder.ts';

test.describe('a page that brings the offer and names the words', () => {
  test('shows the form with nothing else asked for', async ({shopper, page, context, request, cdn}) => {
    await shopper.opensCheckout({language: 'nb'});
    const token = (await page.locator('invoice-checkout').getAttribute('order')) ?? '';
    const offer = await (await request.get(`/invoice/offer?order=${token}`)).json();
    const folder = makeWorkFolder();
    const file = join(folder, 'checkout-page.ts');
    writeFileSync(file, filledIn(cdnExample('// checkout-page.ts'), cdn.base));
    const {checkoutPage} = await import(resolve(file));
    rmSync(folder, {recursive: true});
    const html = await checkoutPage({orderToken: async () => token, offer: async () => offer}, 'order-123');
    await context.grantPermissions(['local-network-access']);
    await page.route('**/a-shop', (route) => route.fulfill({contentType: 'text/html', body: html}));
    await page.route('**/checkout.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: cdnExample(`document.querySelector('invoice-checkout').offer`),
      }),
    );
    const offers: string[] = [];
    page.on('request', (asked) => {
      if (asked.url().includes('/offer?')) offers.push(asked.url());
    });

    await page.goto('/a-shop');
    await expect(shopper.field('organization_number')).toBeEditable();

    expect(offers).toEqual([]);
    expect(cdn.requests.slice(0, 2).toSorted()).toEqual([
      expect.stringMatching(/^chunks\/form-nb-/),
      'embed.js',
    ]);
  });
});
