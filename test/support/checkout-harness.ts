import {fixture, html} from '@open-wc/testing';
import type {BillingField} from '../../src/domain/billing/issue.ts';
import type {InvoiceProduct} from '../../src/domain/invoice/product.ts';
import type {InvoiceCheckout} from '../../src/widget/invoice-checkout.ts';
import {session} from './scripted-backend.ts';
import {shownText} from './shown-text.ts';
import {until} from './until.ts';
import {en} from './words.ts';

/** A company that can be invoiced. */
export const norwegianCompany: Readonly<Partial<Record<BillingField, string>>> = {
  organization_number: '923 609 016',
  business_name: 'Example AS',
  address_line: 'Storgata 1',
  postal_code: '0155',
  postal_place: 'Oslo',
  first_name: 'Kari',
  last_name: 'Nordmann',
  email: 'kari@example.no',
  phone_number: '40 61 23 45',
};

/** Drives an `<invoice-checkout>` as a shopper does: by what can be seen, typed and pressed. */
export class CheckoutHarness {
  readonly element: InvoiceCheckout;

  constructor(element: InvoiceCheckout) {
    this.element = element;
  }

  /** An element in the page, once it shows something to choose or why there is nothing. */
  static async open(
    template = html`<invoice-checkout lang="en" backend="/invoice" order="token"></invoice-checkout>`,
  ): Promise<CheckoutHarness> {
    const root = await fixture(template);
    const element = root.matches('invoice-checkout') ? root : root.querySelector('invoice-checkout');
    const shopper = new CheckoutHarness(element as InvoiceCheckout);
    await until(() => shopper.text.trim() !== '' && !shopper.text.includes(en.loading), 'nothing is shown');
    return shopper;
  }

  /** A company in Norway has filled in the form and sent it. */
  static async sendOrder(): Promise<CheckoutHarness> {
    const shopper = await CheckoutHarness.open();
    await shopper.fills(norwegianCompany);
    await shopper.submits();
    return shopper;
  }

  /** Every word that is shown now, in reading order. */
  get text(): string {
    return shownText(this.element);
  }

  /** The text of a field. */
  typed(field: BillingField): string | undefined {
    return this.field(field)?.value;
  }

  /** Dintero's frame, if it is there. */
  get frame(): HTMLIFrameElement | null {
    return this.element.querySelector('iframe');
  }

  /** The first element inside that is open to `::part()` under a name. */
  part(name: string): Element | null | undefined {
    const roots = ['invoice-options', 'invoice-billing-form'].map((tag) => this.#inside(tag));
    return roots.map((root) => root?.querySelector(`[part~="${name}"]`)).find(Boolean);
  }

  async sees(words: string): Promise<void> {
    await until(() => this.text.includes(words), `“${words}” is not shown, but: ${this.text}`);
  }

  async isReady(): Promise<void> {
    await until(() => this.field('email'), 'no form is shown');
  }

  async chooses(product: InvoiceProduct): Promise<void> {
    const options = this.#inside('invoice-options');
    options?.querySelector<HTMLInputElement>(`input[value="${product}"]`)?.click();
    await this.element.updateComplete;
  }

  async fills(texts: Readonly<Partial<Record<BillingField, string>>>): Promise<void> {
    for (const [name, text] of Object.entries(texts)) {
      const field = this.field(name as BillingField);
      if (!field) throw new Error(`There is no field ${name}`);
      field.value = text;
      field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      field.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
    }
    await this.element.updateComplete;
  }

  async submits(): Promise<void> {
    this.#inside('invoice-billing-form')?.querySelector<HTMLButtonElement>('[part=submit]')?.click();
    await this.element.updateComplete;
  }

  async presses(label: string): Promise<void> {
    const shown = [this.element.shadowRoot ?? this.element, this.#inside('invoice-notice')];
    const buttons = shown.flatMap((root) => [...(root?.querySelectorAll('button') ?? [])]);
    const button = buttons.find(({textContent}) => textContent?.trim() === label);
    if (!button) throw new Error(`There is no button “${label}”`);
    button.click();
    await this.element.updateComplete;
  }

  /** Dintero's page says something to the SDK. */
  async hearsFromDintero(type: string, facts: object = {}): Promise<void> {
    await until(() => this.frame?.contentWindow, 'no frame is shown');
    window.dispatchEvent(
      new MessageEvent('message', {
        origin: location.origin,
        source: this.frame?.contentWindow ?? null,
        data: {type, sid: session.session_id, ...facts},
      }),
    );
  }

  /** A field's control, if it is shown. */
  field(name: BillingField): HTMLInputElement | null | undefined {
    return this.#inside('invoice-billing-form')?.querySelector<HTMLInputElement>(`[name="${name}"]`);
  }

  #inside(tag: string): ShadowRoot | Element | null | undefined {
    const inner = (this.element.shadowRoot ?? this.element).querySelector(tag);
    return inner?.shadowRoot ?? inner;
  }
}
