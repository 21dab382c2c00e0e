import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/cdn-journey.ts';
import {guideTag, opensCheckoutOf} from '../support/cdn-shop.ts';
import {collectViolations} from '../support/violation-count.ts';

const {company, person} = buyers.NO;

test.describe('a script tag of another origin, with its hash, under a policy that names that origin alone', () => {
  for (const file of ['embed.js', 'embed.classic.js'] as const) {
    for (const trustedTypes of [true, false]) {
      test(`sells: ${file}, trusted types ${trustedTypes ? 'on' : 'off'}`, async ({
        shopper,
        context,
        cdn,
      }) => {
        const violations = await collectViolations(context);
        const tags = guideTag(file, cdn.base);
        const order = await opensCheckoutOf({tags, scripts: cdn.origin, trustedTypes}, shopper);

        await shopper.orders(company);
        await shopper.checkout.approveWithBankId();

        await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
        expect(violations).toEqual([]);
        expect(cdn.requests[0]).toBe(file);
      });
    }
  }

  test('sells on Dintero’s own page and tells of it on the way back', async ({shopper, page, cdn}) => {
    const tags = guideTag('embed.js', cdn.base);
    const order = await opensCheckoutOf({tags, scripts: cdn.base}, shopper, {mode: 'redirect'});
    await shopper.checkout.choose('kravia.invoice_b2c');
    await shopper.orders(person);
    await shopper.checkout.approveWithBankId();

    await page.waitForURL('**/thank-you?*');
    await page.reload();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
  });
});

test.describe('the module', () => {
  test('is loaded once with a version in its query, and each of its parts once', async ({shopper, cdn}) => {
    const tags = `<script type="module" src="${cdn.base}embed.js?v=1"></script>`;
    const order = await opensCheckoutOf({tags, scripts: cdn.origin}, shopper);

    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(cdn.requests.filter((path) => path.startsWith('embed'))).toEqual(['embed.js?v=1']);
    expect(cdn.requests).toEqual([...new Set(cdn.requests)]);
  });
});

test.describe('the classic script', () => {
  test('sells from a server that knows no CORS, and is all that is asked for', async ({
    shopper,
    plainServer,
  }) => {
    const tags = `<script src="${plainServer.base}embed.classic.js"></script>`;
    const order = await opensCheckoutOf({tags, scripts: plainServer.origin}, shopper, {language: 'sv'});

    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact(shopper.words.merchant_reference)).toHaveText(order.merchant_reference);
    expect(plainServer.requests).toEqual(['embed.classic.js']);
  });

  test('gets along with the module: the tags are registered once, and the doctor names both', async ({
    shopper,
    page,
    cdn,
  }) => {
    const tags = guideTag('embed.classic.js', cdn.base) + guideTag('embed.js', cdn.base);
    const order = await opensCheckoutOf({tags, scripts: cdn.origin, trustedTypes: false}, shopper);
    const findings = await page.evaluate(async () => {
      const widget = customElements.get('invoice-checkout') as unknown as {
        doctor(): Promise<{code: string}[]>;
      };
      return widget.doctor();
    });

    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(findings.map(({code}) => code)).toContain('two-copies');
  });
});
