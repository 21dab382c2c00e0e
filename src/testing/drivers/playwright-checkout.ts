import type {BillingField} from '../../domain/billing/issue.ts';
import type {CheckoutDriver} from './checkout-driver.ts';
import {type Part, checkoutParts as parts, underWay} from './checkout-parts.ts';
import {PlaywrightDintero} from './playwright-dintero.ts';
import type {PlaywrightLocator, PlaywrightPage} from './playwright-page.ts';
import {productOf} from './product-of.ts';
import {readCompanies, readIssues, readReceipt, readState} from './read-page.ts';

/** Dintero's checkout as a page of its own has taken the shop's place. */
const leftForDintero = 'body:not(:has(invoice-checkout))';

/**
 * The checkout in a Playwright page, for shops whose Dintero is the sandbox. What does not come about fails by
 * Playwright's own time limits, with its messages.
 */
export function playwrightCheckout(page: PlaywrightPage): CheckoutDriver {
  const at = (part: Part): PlaywrightLocator => page.locator(part.join(' '));
  const dintero = new PlaywrightDintero(page);

  async function fillField(name: BillingField, text: string): Promise<void> {
    if (name !== 'country') return at(parts.field(name)).fill(text);
    const isAsked = (await at(parts.field('country')).count()) > 0;
    if (isAsked) await at(parts.field('country')).selectOption(text);
  }

  return {
    async choose(name) {
      const product = productOf(name);
      await at(parts.offered(product)).waitFor({state: 'attached'});
      const isChoice = (await at(parts.radio(product)).count()) > 0;
      if (isChoice) await at(parts.radio(product)).check();
    },
    async fill({country, ...draft}) {
      await at(parts.form).waitFor();
      if (country !== undefined) await fillField('country', country);
      for (const [name, text] of Object.entries(draft)) await fillField(name as BillingField, text);
    },
    async searchCompany(text, field = 'business_name') {
      await at(parts.field(field)).focus();
      await at(parts.combobox(field)).waitFor();
      await at(parts.field(field)).fill('');
      await at(parts.field(field)).pressSequentially(text);
      await at(parts.suggestion).first().waitFor();
      return at(parts.suggestion).evaluateAll(readCompanies);
    },
    async pickCompany(name) {
      await at(parts.suggestion).filter({hasText: name}).first().click();
    },
    async submit() {
      await at(parts.submit).click();
      const left = underWay.map((state) => `invoice-checkout[data-state="${state}"]`);
      const told = [parts.summary, parts.problem, parts.trouble].map((part) => part.join(' '));
      await page
        .locator([...left, ...told, leftForDintero].join(', '))
        .first()
        .waitFor({state: 'attached'});
    },
    issues: () => at(parts.issues).evaluateAll(readIssues),
    state: () => page.locator('invoice-checkout, invoice-return').first().evaluate(readState),
    approveWithBankId: () => dintero.answer('approve'),
    abortBankId: () => dintero.answer('abort'),
    wrongPerson: () => dintero.answer('other_person'),
    cancel: () => dintero.cancel(),
    async receipt() {
      await at(parts.receipt).waitFor();
      return page.locator('invoice-receipt').evaluate(readReceipt);
    },
  };
}
