import type {BillingField} from '../../domain/billing/issue.ts';
import type {CheckoutDriver, DriverOptions} from './checkout-driver.ts';
import {type Part, checkoutParts as parts, underWay} from './checkout-parts.ts';
import {PlaywrightDintero} from './playwright-dintero.ts';
import type {PlaywrightLocator, PlaywrightPage} from './playwright-page.ts';
import {productOf} from './product-of.ts';
import {readCompanies, readIssues, readReceipt, readState} from './read-page.ts';
import {tellPage} from './tell-page.ts';
import {telling} from './telling.ts';

/** Dintero's checkout as a page of its own has taken the shop's place. */
const leftForDintero = 'body:not(:has(invoice-checkout))';

/**
 * The checkout in a Playwright page, for shops whose Dintero is the sandbox. What does not come about fails with
 * Playwright's messages.
 *
 * @param options Patience is 15 seconds, half of what Playwright has with a test.
 */
export function playwrightCheckout(
  page: PlaywrightPage,
  {patience: timeout = 15_000}: DriverOptions = {},
): CheckoutDriver {
  const at = (part: Part): PlaywrightLocator => page.locator(part.join(' '));
  const attached = {state: 'attached', timeout} as const;
  const dintero = new PlaywrightDintero(page, timeout);

  async function fillField(name: BillingField, text: string): Promise<void> {
    if (name !== 'country') return at(parts.field(name)).fill(text, {timeout});
    const isAsked = (await at(parts.field('country')).count()) > 0;
    if (isAsked) await at(parts.field('country')).selectOption(text, {timeout});
  }

  const verbs: CheckoutDriver = {
    async choose(name) {
      const product = productOf(name);
      await at(parts.offered(product)).waitFor(attached);
      const isChoice = (await at(parts.radio(product)).count()) > 0;
      if (isChoice) await at(parts.radio(product)).check({timeout});
    },
    async fill({country, ...draft}) {
      await at(parts.form).waitFor({timeout});
      if (country !== undefined) await fillField('country', country);
      for (const [name, text] of Object.entries(draft)) await fillField(name as BillingField, text);
    },
    async searchCompany(text, field = 'business_name') {
      await at(parts.field(field)).focus({timeout});
      await at(parts.combobox(field)).waitFor({timeout});
      await at(parts.field(field)).fill('', {timeout});
      await at(parts.field(field)).pressSequentially(text, {timeout});
      await at(parts.suggestion).first().waitFor({timeout});
      return at(parts.suggestion).evaluateAll(readCompanies);
    },
    async pickCompany(name) {
      await at(parts.suggestion).filter({hasText: name}).first().click({timeout});
    },
    async submit() {
      await at(parts.submit).click({timeout});
      const left = underWay.map((state) => `invoice-checkout[data-state="${state}"]`);
      const told = [parts.summary, parts.problem, parts.trouble].map((part) => part.join(' '));
      await page
        .locator([...left, ...told, leftForDintero].join(', '))
        .first()
        .waitFor(attached);
    },
    issues: () => at(parts.issues).evaluateAll(readIssues),
    async state() {
      const host = page.locator('invoice-checkout, invoice-return').first();
      await host.waitFor(attached);
      return host.evaluate(readState);
    },
    approveWithBankId: () => dintero.answer('approve'),
    abortBankId: () => dintero.answer('abort'),
    wrongPerson: () => dintero.answer('other_person'),
    cancel: () => dintero.cancel(),
    async receipt() {
      await at(parts.receipt).waitFor({timeout});
      return page.locator('invoice-receipt').evaluate(readReceipt);
    },
  };
  return telling(verbs, () => page.locator('html').evaluate(tellPage));
}
