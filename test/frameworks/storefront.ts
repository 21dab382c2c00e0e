import {test as base, expect} from '@playwright/test';
import {type CheckoutDriver, playwrightCheckout} from 'invoice-checkout/testing';

/** What Lit says wherever it comes as developers have it. */
const usual = /^Lit is in dev mode/;

/** A shopper at the checkout of a shop, in a browser of their own. No page may throw, warn or break its policy. */
export const test = base.extend<{checkout: CheckoutDriver}>({
  checkout: async ({page, context}, use) => {
    const complaints: string[] = [];
    context.on('weberror', (error) => complaints.push(String(error.error())));
    context.on('console', (message) => {
      const text = message.text();
      if (['warning', 'error'].includes(message.type()) && !usual.test(text)) complaints.push(text);
    });
    await use(playwrightCheckout(page));
    expect(complaints, 'what the pages complained of').toEqual([]);
  },
});

export {expect};
