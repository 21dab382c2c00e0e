import type {Locator, Page} from '@playwright/test';
import type {BillingDraft, InvoiceProduct} from 'invoice-checkout';

/** What a bookkeeper wants invoiced; what is left out is as the form proposes it. */
export interface WantedInvoice {
  readonly product?: InvoiceProduct;
  readonly reference?: string;
  readonly delivery?: 'kravia' | 'merchant';
  readonly amount?: string;
}

/** Somebody in the shop's back office, by what can be seen, typed and pressed in the merchant console; in English. */
export class Bookkeeper {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the list; the look stays as the console remembers it unless another is wanted. */
  async opensList(wishes: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(`/console?${new URLSearchParams({language: 'en', ...wishes})}`);
  }

  async opensForm(): Promise<void> {
    await this.opensList();
    await this.page.getByRole('link', {name: 'New invoice'}).click();
  }

  /** Fills the form in but for the buyer; answers the reference. */
  async fillsIn(wanted: WantedInvoice): Promise<string> {
    const {product = 'kravia.invoice_b2b', reference, delivery, amount = '1 250,00'} = wanted;
    await this.page.getByLabel('Kind of invoice').selectOption(product);
    if (reference) await this.field('merchant_reference').fill(reference);
    if (delivery) await this.page.getByLabel('Delivery').selectOption(delivery);
    await this.page.getByLabel('Description').fill('Workplace consulting');
    await this.page.getByLabel('Amount with VAT').fill(amount);
    return this.field('merchant_reference').inputValue();
  }

  async fillsInBuyer(buyer: BillingDraft): Promise<void> {
    for (const [name, text] of Object.entries(buyer)) await this.field(name).fill(text);
  }

  /** Makes an invoice in one step and stays at it; answers its reference. */
  async issues(buyer: BillingDraft, wanted: WantedInvoice = {}): Promise<string> {
    await this.opensForm();
    const reference = await this.fillsIn(wanted);
    await this.fillsInBuyer(buyer);
    await this.issueButton.click();
    return reference;
  }

  field(name: string): Locator {
    return this.page.locator(`.new-invoice [name="${name}"]`);
  }

  get issueButton(): Locator {
    return this.page.getByRole('button', {name: 'Create the invoice'});
  }

  button(name: string): Locator {
    return this.page.getByRole('button', {name, exact: true});
  }

  link(name: string): Locator {
    return this.page.getByRole('link', {name, exact: true});
  }

  /** What became of the last action; it has the focus. */
  get notice(): Locator {
    return this.page.locator('.notice:focus');
  }

  /** Where the invoice that is open stands. */
  get state(): Locator {
    return this.page.locator('main .title-row .state');
  }

  /** A fact of the invoice that is open. */
  fact(name: string): Locator {
    return this.page
      .locator('.facts > div', {has: this.page.locator('dt', {hasText: new RegExp(`^${name}$`)})})
      .locator('dd');
  }

  /** What has happened to the invoice that is open. */
  get timeline(): Locator {
    return this.page.getByRole('region', {name: 'What has happened'}).getByRole('listitem');
  }

  get searchField(): Locator {
    return this.page.getByRole('searchbox', {name: 'Reference, invoice number or company'});
  }

  /** Narrows the list. */
  async looksFor(text: string): Promise<void> {
    await this.searchField.fill(text);
    await this.button('Show').click();
  }

  /** An invoice of the list. */
  row(reference: string): Locator {
    return this.page.getByRole('row', {name: reference});
  }

  /** Reads the invoice anew until Kravia follows it: seconds after it was made. */
  async seesFollowUp(): Promise<void> {
    const started = this.timeline.filter({hasText: 'Payment follow-up started'});
    while ((await started.count()) === 0) await this.page.reload();
  }
}
