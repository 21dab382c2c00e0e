import type {Locator, Page} from '@playwright/test';
import type {BillingDraft, InvoiceProduct} from 'invoice-checkout';

/** The form that stands in a page while no script runs. */
export class PlainForm {
  readonly #form: Locator;

  constructor(page: Page) {
    this.#form = page.locator('invoice-checkout > form[method=post]');
  }

  /** Fills it in and sends it. */
  async orders(product: InvoiceProduct, draft: BillingDraft): Promise<void> {
    await this.#form.locator(`[value="${product}"]`).check();
    for (const [name, text] of Object.entries(draft)) await this.#form.locator(`[name=${name}]`).fill(text);
    await this.#form.getByRole('button').click();
  }
}
