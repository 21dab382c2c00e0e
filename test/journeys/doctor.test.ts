import type {Page} from '@playwright/test';
import {expect, test} from '../support/journey.ts';

/** What the widget says to the console of a page, from now on. */
function listenTo(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  return said;
}

const report = (said: readonly string[]) => said.filter((text) => text.startsWith('invoice-checkout '));

test.describe('the doctor', () => {
  test('finds the demo healthy, and a developer hears nothing else', async ({shopper, page}) => {
    await shopper.opensCheckout();
    const said = listenTo(page);

    await page.goto('/checkout?invoice-doctor');

    await expect.poll(() => report(said)).toEqual(['invoice-checkout doctor: healthy.']);
  });

  test('says nothing on a demo page that nobody asks about', async ({shopper, page}) => {
    const said = listenTo(page);
    await shopper.opensCheckout();

    await expect(shopper.field('email')).toBeEditable();
    await page.waitForLoadState('networkidle');

    expect(report(said)).toEqual([]);
  });

  test('warns a developer of wrong use, once, where nobody asked', async ({shopper, page}) => {
    await shopper.opensCheckout();
    const said = listenTo(page);

    await page.locator('invoice-checkout').evaluate((element) => element.setAttribute('mode', 'modal'));
    await page
      .locator('invoice-checkout')
      .evaluate((element) => element.setAttribute('backend', '/invoice/'));

    await expect.poll(() => report(said)).toHaveLength(1);
    expect(said.join('\n')).toContain('knows no mode “modal”');
  });

  test('tells what is broken, and no token or order', async ({shopper, page}) => {
    const order = await shopper.opensCheckout();
    const token = (await page.locator('invoice-checkout').getAttribute('order')) ?? '';
    const said = listenTo(page);
    await page.route('**/checkout?invoice-doctor', async (route) => {
      const answer = await route.fetch();
      const html = await answer.text();
      const body = html
        .replace('mode="embedded"', 'mode="embeded"')
        .replace(/ order="[^"]*"/, ` order="${token}x"`);
      const policy = "default-src 'self'; frame-src 'self'; trusted-types lit-html";
      await route.fulfill({
        response: answer,
        body,
        headers: {...answer.headers(), 'content-security-policy': policy},
      });
    });

    await page.goto('/checkout?invoice-doctor');

    await expect.poll(() => report(said)).toHaveLength(4);
    expect(said.join('\n')).toContain('invoice-checkout doctor: 2 errors, 1 warning.');
    expect(said.join('\n')).toContain('(unknown-order)');
    expect(said.join('\n')).toContain('(csp-frame)');
    expect(said.join('\n')).toContain('Write mode="embedded".');
    expect(said.join('\n')).not.toContain(token);
    expect(said.join('\n')).not.toContain(order.merchant_reference);
  });

  test('tells which policy will block Dintero’s page', async ({shopper, page}) => {
    await shopper.opensCheckout();
    await page.route('**/checkout', async (route) => {
      const answer = await route.fetch();
      const policy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-src https://pay.example; trusted-types lit-html";
      await route.fulfill({
        response: answer,
        headers: {...answer.headers(), 'content-security-policy': policy},
      });
    });
    await page.goto('/checkout');
    await page.evaluate(() =>
      sessionStorage.setItem(
        'invoice-checkout:another-order',
        JSON.stringify({
          session: {
            session_id: 'T12345678.5cyWnV68vzJ1kYjZPrKWWm',
            checkout_endpoint: 'https://checkout.dintero.com',
          },
        }),
      ),
    );

    const findings = await page.evaluate(async () => {
      const widget = customElements.get('invoice-checkout') as unknown as {
        doctor(): Promise<{code: string}[]>;
      };
      return widget.doctor();
    });

    expect(findings.map(({code}) => code)).toEqual(['csp-frame']);
  });
});
