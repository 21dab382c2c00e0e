import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';
import {sandboxUrl} from '../support/journey-addresses.ts';
import {collectViolations} from '../support/violation-count.ts';

const {company, person} = buyers.NO;

/** What the widget can live with, and the base and forms that every page should close. */
const strictest = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `connect-src 'self'`,
  `frame-src ${sandboxUrl}`,
  `img-src 'self'`,
  `form-action 'self' ${sandboxUrl}`,
  `base-uri 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types lit-html`,
].join('; ');

test.describe('the strictest content security policy', () => {
  test('is the one that the demo’s pages have', async ({page}) => {
    const answer = await page.goto('/');

    expect(answer?.headers()['content-security-policy']).toBe(strictest);
  });

  test('is broken where somebody writes a style attribute, which is counted', async ({page, context}) => {
    const violations = await collectViolations(context);
    await page.goto('/');

    await page.evaluate(() => document.createElement('iframe').setAttribute('style', 'height:0'));

    await expect.poll(() => violations.length).toBe(1);
  });

  test('is kept through a whole purchase in the frame', async ({shopper, page, context}) => {
    const violations = await collectViolations(context);
    await shopper.opensCart();
    const cart = page.url();
    await page.getByRole('button', {name: 'More:'}).first().click();
    await page.waitForURL((address) => address.href !== cart);
    await shopper.goesToCheckout();
    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();
    await expect(shopper.fact('Order number')).toBeVisible();

    expect(violations).toEqual([]);
  });

  test('is kept through a whole purchase on Dintero’s own page', async ({shopper, page, context}) => {
    const violations = await collectViolations(context);
    await shopper.opensCheckout({mode: 'redirect'});
    await shopper.checkout.choose('kravia.invoice_b2c');
    await shopper.orders(person);
    await shopper.checkout.approveWithBankId();
    await page.waitForURL('**/thank-you?*');
    await expect(shopper.fact('Order number')).toBeVisible();

    expect(violations).toEqual([]);
  });

  test('leaves the frame as high as the page in it, and as wide as its place', async ({shopper, page}) => {
    await shopper.opensCheckout();
    await shopper.orders(company);
    await shopper.dintero.payButton.waitFor();
    const inside = page.frameLocator('invoice-checkout iframe').locator('body');
    const frame = page.locator('invoice-checkout iframe');

    await expect(async () => {
      const content = await inside.evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
      expect((await frame.boundingBox())?.height).toBe(content);
    }).toPass();

    const place = await page.locator('invoice-checkout').boundingBox();
    expect((await frame.boundingBox())?.width).toBe(place?.width);
  });
});
