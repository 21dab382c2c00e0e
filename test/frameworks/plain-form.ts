import type {Locator, Page} from '@playwright/test';
import type {BillingDraft} from 'invoice-checkout';

/** The form that stands in a page while no script runs, with a company invoice chosen. */
export class PlainForm {
  readonly root: Locator;

  constructor(page: Page) {
    this.root = page.locator('invoice-checkout form[method=post]');
  }

  async fill({country = 'NO', ...draft}: BillingDraft): Promise<void> {
    await this.root.locator('[name=country]').selectOption(country);
    for (const [name, text] of Object.entries(draft)) await this.root.locator(`[name=${name}]`).fill(text);
  }

  async submit(): Promise<void> {
    await this.root.getByRole('button').click();
  }
}
