import type {Locator, Page} from '@playwright/test';
import type {BillingDraft, InvoiceProduct} from 'invoice-checkout';

/** The plain form, inside the shop's tag or on a page of its own, as a shopper without JavaScript has it. */
export class PlainForm {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get form(): Locator {
    return this.#page.locator('form.invoice-form');
  }

  /** What is to correct, above the fields. */
  get summary(): Locator {
    return this.#page.locator('.invoice-summary');
  }

  field(name: keyof BillingDraft): Locator {
    return this.form.locator(`[name="${name}"]`);
  }

  async chooses(product: InvoiceProduct): Promise<void> {
    await this.form.locator(`[value="${product}"]`).check();
  }

  async fillsIn({country, ...draft}: BillingDraft): Promise<void> {
    if (country !== undefined) await this.field('country').selectOption(country);
    for (const [name, text] of Object.entries(draft)) await this.field(name as keyof BillingDraft).fill(text);
  }

  async sends(): Promise<void> {
    await this.form.locator('button').click();
  }
}
