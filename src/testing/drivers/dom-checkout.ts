import type {BillingField} from '../../domain/billing/issue.ts';
import type {CheckoutDriver} from './checkout-driver.ts';
import {type Part, checkoutParts as parts, underWay} from './checkout-parts.ts';
import {answerDintero} from './dom-dintero.ts';
import {findElement, findPart, findParts} from './dom-parts.ts';
import {fillControl, press, typeText} from './dom-typing.ts';
import {domUntil} from './dom-until.ts';
import {productOf} from './product-of.ts';
import {readCompanies, readIssues, readReceipt, readState} from './read-page.ts';

/** A checkout in the document of the test itself. */
export interface DomCheckoutDriver extends CheckoutDriver {
  /** The form, for queries that do not look into shadow roots: `within(checkout.form).getByLabelText('E-mail')`. */
  readonly form: HTMLElement;
}

/**
 * The checkout in the page that the test runs in: Vitest's browser mode, Web Test Runner, Storybook. Its Dintero is the
 * sandbox, in a frame; a checkout with `mode="redirect"` leaves the page, and the test with it.
 *
 * @param root The widget, or anything around it; the whole document when left out.
 */
export function domCheckout(root: ParentNode = document): DomCheckoutDriver {
  const at = (part: Part, name: string) => domUntil(name, () => findPart(root, part));
  const host = () => findElement(root, 'invoice-checkout') ?? findElement(root, 'invoice-return');
  const state = () => domUntil('checkout', host).then(readState);
  const shownCompanies = () => findParts(root, parts.suggestion);

  async function control(name: BillingField): Promise<HTMLInputElement | HTMLSelectElement> {
    return (await at(parts.field(name), `field ${name}`)) as HTMLInputElement | HTMLSelectElement;
  }

  return {
    get form() {
      const form = findPart(root, parts.form);
      if (form === undefined) throw new Error('The form is not shown yet: wait for choose or fill');
      return form;
    },
    async choose(name) {
      const product = productOf(name);
      await at(parts.offered(product), `${product} among what is offered`);
      const radio = findPart(root, parts.radio(product));
      if (radio) press(radio);
    },
    async fill({country, ...draft}) {
      await at(parts.form, 'form');
      if (country !== undefined && findPart(root, parts.field('country')))
        fillControl(await control('country'), country);
      for (const [name, text] of Object.entries(draft))
        fillControl(await control(name as BillingField), text);
    },
    async searchCompany(text, field = 'business_name') {
      (await control(field)).focus();
      await at(parts.combobox(field), `register to look ${field} up in`);
      typeText(await control(field), text);
      return readCompanies(await domUntil('company', () => shownCompanies().length > 0 && shownCompanies()));
    },
    async pickCompany(name) {
      const named = () => shownCompanies().find((option) => option.textContent?.includes(name));
      press(await domUntil(`company ${name}`, named));
    },
    async submit() {
      press(await at(parts.submit, 'button'));
      const isUnderWay = () => underWay.some((one) => one === host()?.dataset.state);
      const told = [parts.summary, parts.problem, parts.trouble];
      const hasNews = () => told.some((part) => findPart(root, part));
      await domUntil('answer to the button', () => hasNews() || isUnderWay());
    },
    issues: async () => readIssues(findParts(root, parts.issues)),
    state,
    approveWithBankId: () => answerDintero(root, 'approve'),
    abortBankId: () => answerDintero(root, 'abort'),
    wrongPerson: () => answerDintero(root, 'other_person'),
    cancel: () => answerDintero(root, 'cancel'),
    async receipt() {
      await at(parts.receipt, 'receipt');
      return readReceipt(await domUntil('receipt', () => findElement(root, 'invoice-receipt')));
    },
  };
}
