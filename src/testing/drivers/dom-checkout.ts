import type {BillingField} from '../../domain/billing/issue.ts';
import type {BuyerAnswer} from '../../sandbox.ts';
import type {CheckoutDriver, DriverOptions} from './checkout-driver.ts';
import {type Part, checkoutParts as parts, underWay} from './checkout-parts.ts';
import {DomDeparture} from './dom-departure.ts';
import {answerDintero} from './dom-dintero.ts';
import {findElement, findPart, findParts} from './dom-parts.ts';
import {canBeTypedInto, fillControl, press, typeText} from './dom-typing.ts';
import {domUntil} from './dom-until.ts';
import {productOf} from './product-of.ts';
import {readCompanies, readIssues, readReceipt, readState} from './read-page.ts';
import {tellPage} from './tell-page.ts';
import {telling} from './telling.ts';

/** A checkout in the document of the test itself. */
export interface DomCheckoutDriver extends CheckoutDriver {
  /** The form, for queries that do not look into shadow roots: `within(checkout.form).getByLabelText('E-mail')`. */
  readonly form: HTMLElement;
}

/**
 * The checkout in the page that the test runs in: jsdom, happy-dom, Vitest's browser mode, Web Test Runner, Storybook.
 * Its Dintero is the sandbox, in a frame; `submit` refuses a checkout with `mode="redirect"`, which would leave the page,
 * and the test with it.
 *
 * @param root The widget, or anything around it; the whole document when left out.
 * @param options Patience is 4 seconds, one less than Vitest has with a test.
 */
export function domCheckout(
  root: ParentNode = document,
  {patience = 4000}: DriverOptions = {},
): DomCheckoutDriver {
  const until = domUntil(patience);
  const at = (part: Part, name: string) => until(name, () => findPart(root, part));
  const host = () => findElement(root, 'invoice-checkout') ?? findElement(root, 'invoice-return');
  const shownCompanies = () => findParts(root, parts.suggestion);

  function control(name: BillingField): Promise<HTMLInputElement | HTMLSelectElement> {
    const isShown = () => findParts(root, parts.field(name)).find(canBeTypedInto);
    return until(`field ${name} to type into`, isShown);
  }

  async function answer(wanted: BuyerAnswer): Promise<void> {
    await answerDintero(await at(parts.frame, 'frame of Dintero’s page'), wanted);
  }

  const verbs: CheckoutDriver = {
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
      return readCompanies(await until('company', () => shownCompanies().length > 0 && shownCompanies()));
    },
    async pickCompany(name) {
      const named = () => shownCompanies().find((option) => option.textContent?.includes(name));
      press(await until(`company ${name}`, named));
    },
    async submit() {
      const button = await at(parts.submit, 'button');
      const departure = new DomDeparture(host());
      press(button);
      const isUnderWay = () => underWay.some((one) => one === host()?.dataset.state);
      const told = [parts.summary, parts.problem, parts.trouble];
      const hasNews = () => told.some((part) => findPart(root, part));
      await until('answer to the button', () => departure.isRefused || hasNews() || isUnderWay());
      departure.end();
    },
    issues: async () => readIssues(findParts(root, parts.issues)),
    state: async () => readState(await until('checkout', host)),
    approveWithBankId: () => answer('approve'),
    abortBankId: () => answer('abort'),
    wrongPerson: () => answer('other_person'),
    cancel: () => answer('cancel'),
    async receipt() {
      await at(parts.receipt, 'receipt');
      return readReceipt(await until('receipt', () => findElement(root, 'invoice-receipt')));
    },
  };
  return {
    ...telling(verbs, async () => tellPage(root)),
    get form() {
      const form = findPart(root, parts.form);
      if (form === undefined)
        throw new Error(
          `The form is not shown yet, wait for choose or fill: the page shows ${tellPage(root)}`,
        );
      return form;
    },
  };
}
