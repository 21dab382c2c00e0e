import type {Locator, Page} from '@playwright/test';
import type {BillingDraft, Country, InvoiceProduct, Order} from 'invoice-checkout';
import {type CheckoutDriver, playwrightCheckout} from 'invoice-checkout/testing';
import {DinteroPage} from './dintero-page.ts';
import {type Language, shopperWords} from './shopper-words.ts';

/** How the shopper finds the demo: its switches. */
export interface Visit {
  readonly country?: Country;
  readonly language?: Language;
  readonly products?: InvoiceProduct;
  readonly mode?: 'embedded' | 'redirect';
  readonly theme?: 'birch' | 'flat-pack' | 'atelier' | 'depot';
}

/**
 * Somebody who buys in the demo's shop, by what can be seen, typed and pressed. What every checkout has is done by the
 * published driver; here is the demo, and what is looked at closely.
 */
export class Shopper {
  readonly page: Page;
  readonly checkout: CheckoutDriver;
  words = shopperWords.en;

  constructor(page: Page) {
    this.page = page;
    this.checkout = playwrightCheckout(page);
  }

  /** Opens the cart; without a wish in Norway, in English. */
  async opensCart({language = 'en', ...visit}: Visit = {}): Promise<void> {
    this.words = shopperWords[language];
    await this.page.goto(`/?${new URLSearchParams({language, country: 'NO', ...visit})}`);
  }

  /** Leaves the cart. */
  async goesToCheckout(): Promise<void> {
    await this.page.getByRole('button', {name: this.words.toCheckout}).click();
    await this.page.waitForURL('**/checkout');
  }

  /** Goes to the checkout through the cart; answers the order that is bought there. */
  async opensCheckout(visit: Visit = {}): Promise<Order> {
    await this.opensCart(visit);
    const offer = this.page.waitForResponse(/\/offer\?/);
    await this.goesToCheckout();
    return (await (await offer).json()).order;
  }

  /** The card of a kind of invoice. */
  card(product: InvoiceProduct): Locator {
    return this.page.locator('invoice-options label', {has: this.page.locator(`[value="${product}"]`)});
  }

  /** What a kind of invoice promises before it is bought. */
  async promise(product: InvoiceProduct): Promise<string> {
    return (await this.card(product).textContent()) ?? '';
  }

  field(name: keyof BillingDraft): Locator {
    return this.page.locator(`invoice-billing-form [name="${name}"]`);
  }

  /** Types key by key into a field that suggests companies, once it does; it need not find any. */
  async searches(name: 'organization_number' | 'business_name', text: string): Promise<void> {
    await this.field(name).focus();
    await this.page.locator(`[name=${name}][role=combobox]`).waitFor();
    await this.field(name).pressSequentially(text);
  }

  /** A company that is suggested. */
  suggestion(name: string): Locator {
    return this.page.locator('invoice-billing-form [role=option]', {hasText: name});
  }

  /** What stands in the fields. */
  typed(): Promise<BillingDraft> {
    return this.page
      .locator('invoice-billing-form input')
      .evaluateAll((inputs) =>
        Object.fromEntries((inputs as HTMLInputElement[]).map(({name, value}) => [name, value])),
      );
  }

  /** The button that leads from the widget's form to Dintero; the plain form's has the same name. */
  get continueButton(): Locator {
    return this.page
      .locator('invoice-billing-form')
      .getByRole('button', {name: this.words.continue, exact: true});
  }

  /** What is to correct, above the fields. */
  get summary(): Locator {
    return this.page.locator('invoice-billing-form [part=summary]');
  }

  /** Fills in the form and goes on to Dintero. */
  async orders(draft: BillingDraft): Promise<void> {
    await this.checkout.fill(draft);
    await this.checkout.submit();
  }

  /** Dintero's checkout in the shop's frame. */
  get dintero(): DinteroPage {
    return new DinteroPage(this.page.frameLocator('invoice-checkout iframe'), this.words);
  }

  /** Dintero's checkout as a page of its own. */
  get dinteroAlone(): DinteroPage {
    return new DinteroPage(this.page, this.words);
  }

  /** Id of the session that the frame shows. */
  async sessionShown(): Promise<string> {
    const frame = await this.page.locator('invoice-checkout iframe').getAttribute('src');
    return new URL(frame ?? '').searchParams.get('sid') ?? '';
  }

  get receipt(): Locator {
    return this.page.locator('invoice-receipt');
  }

  /** What a line of the receipt says; of several names it has the first that is known. */
  fact(...terms: readonly string[]): Locator {
    const term = this.page.getByText(new RegExp(`^(${terms.join('|')})$`));
    return this.receipt.locator('dl > div').filter({has: term}).locator('dd');
  }

  /** A day of the receipt, without its year. */
  async day(...terms: readonly string[]): Promise<string> {
    return (await this.fact(...terms).textContent())?.replace(/ \d{4}$/, '') ?? '';
  }
}
