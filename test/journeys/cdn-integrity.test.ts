import {buyers} from '../support/buyers.ts';
import {printedTags} from '../support/cdn-guide.ts';
import {expect, test} from '../support/cdn-journey.ts';
import {guideTag, opensCheckoutOf} from '../support/cdn-shop.ts';

const {company} = buyers.NO;
const mark = 'globalThis.tampered = true;\n';
const isTampered = () => 'tampered' in globalThis;

test.describe('a script that is not the one that was tested', () => {
  for (const file of ['embed.js', 'embed.classic.js'] as const) {
    test(`does not run, and the plain form inside the tag stays: ${file}`, async ({shopper, page, cdn}) => {
      cdn.tamper(file, mark);
      const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));

      await opensCheckoutOf({tags: guideTag(file, cdn.base), scripts: cdn.origin}, shopper);

      await refused;
      await expect(page.locator('invoice-checkout > form')).toBeVisible();
      expect(await page.evaluate(isTampered)).toBe(false);
      expect(cdn.requests).toEqual([file]);
    });
  }
});

test.describe('an import map with the hash of every part', () => {
  test('lets the parts sell, in a page that runs no script without a hash', async ({shopper, cdn}) => {
    const [map, tag, policy = ''] = printedTags(cdn.base);
    const headers = {'integrity-policy': 'blocked-destinations=(script)'};
    const scripts = policy.replace('script-src ', '');
    const order = await opensCheckoutOf({tags: `${map}${tag}`, scripts, headers}, shopper);

    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
  });

  test('keeps a part that was changed from running, also when it is asked for again', async ({
    shopper,
    page,
    cdn,
  }) => {
    const [map, tag, policy = ''] = printedTags(cdn.base);
    const refusals: string[] = [];
    page.on('console', (message) => {
      if (/integrity.*journey-checkout-journey/.test(message.text())) refusals.push(message.text());
    });
    cdn.tamper('chunks/journey-checkout-journey', mark);
    await opensCheckoutOf({tags: `${map}${tag}`, scripts: policy.replace('script-src ', '')}, shopper);

    await shopper.orders(company);
    await expect(page.getByText('The shop cannot be reached.')).toBeVisible();
    await shopper.continueButton.click();
    await expect.poll(() => refusals.length).toBeGreaterThan(1);

    await expect(page.getByText('The shop cannot be reached.')).toBeVisible();
    expect(await page.evaluate(isTampered)).toBe(false);
  });
});
