import {fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {BillingAddress} from '../../src/domain/billing/address.ts';
import type {BillingField} from '../../src/domain/billing/issue.ts';
import type {BillingDraft} from '../../src/domain/purchase/offer.ts';
import {createBillingJudge} from '../../src/elements/billing-form/billing-judge.ts';
import {InvoiceBillingForm} from '../../src/elements/billing-form/invoice-billing-form.ts';
import {en} from './words.ts';

/** The properties of the form that a test may set. */
export type FormProperties = {
  [Name in Exclude<keyof InvoiceBillingForm, keyof LitElement>]?: InvoiceBillingForm[Name] | undefined;
};

/** Drives `<invoice-billing-form>` as a shopper does: types, leaves, chooses, submits. */
export class BillingFormHarness {
  readonly form: InvoiceBillingForm;
  /** Every address that was submitted. */
  readonly submitted: BillingAddress[] = [];

  private constructor(form: InvoiceBillingForm) {
    this.form = form;
    form.addEventListener('invoice-billing-submit', ({address}) => this.submitted.push(address));
  }

  /** A form for a company invoice in Norway, unless told otherwise. */
  static async show(
    properties: FormProperties = {},
    {style = '', render = ''} = {},
  ): Promise<BillingFormHarness> {
    if (!customElements.get('invoice-billing-form')) {
      customElements.define('invoice-billing-form', InvoiceBillingForm);
    }
    const form = await fixture<InvoiceBillingForm>(
      html`<invoice-billing-form style=${style} render=${render}></invoice-billing-form>`,
    );
    const harness = new BillingFormHarness(form);
    await harness.set({
      product: 'kravia.invoice_b2b',
      country: 'NO',
      countries: ['NO', 'SE', 'FI'],
      messages: en,
      judge: createBillingJudge(en),
      ...properties,
    });
    return harness;
  }

  /** Sets properties, as the widget does. */
  async set(properties: FormProperties): Promise<void> {
    Object.assign(this.form, properties);
    await this.form.updateComplete;
  }

  /** Writes into a field key by key and stays there. */
  async type(field: BillingField, text: string): Promise<void> {
    const control = this.control(field);
    control.focus();
    control.value = '';
    for (const key of text) {
      control.value += key;
      control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, data: key}));
    }
    if (text === '') control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.form.updateComplete;
  }

  /** Leaves a field that was changed. */
  async leave(field: BillingField): Promise<void> {
    const control = this.control(field);
    control.dispatchEvent(new Event('change', {bubbles: true}));
    control.blur();
    await this.form.updateComplete;
  }

  /** Types into a field and leaves it. */
  async fill(field: BillingField, text: string): Promise<void> {
    await this.type(field, text);
    await this.leave(field);
  }

  /** Fills many fields, one after the other. */
  async fillAll(draft: BillingDraft): Promise<void> {
    for (const [field, text] of Object.entries(draft)) await this.fill(field as BillingField, text);
  }

  /** Fills fields as a browser's autofill does: no focus, no keys. */
  async autofill(draft: BillingDraft): Promise<void> {
    for (const [field, text] of Object.entries(draft)) {
      const control = this.control(field as BillingField);
      control.value = text;
      control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      control.dispatchEvent(new Event('change', {bubbles: true}));
    }
    await this.form.updateComplete;
  }

  /** Chooses another country in the form. */
  async chooseCountry(country: string): Promise<void> {
    this.control('country').value = country;
    await this.leave('country');
  }

  /** Presses the button. */
  async submit(): Promise<void> {
    this.#root.querySelector<HTMLButtonElement>('[part=submit]')?.click();
    await this.form.updateComplete;
  }

  /** The names of the fields that are shown, in order. */
  get fields(): string[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>('input, select')].map(({name}) => name);
  }

  /** A field's control; throws when it is not shown. */
  control(field: BillingField): HTMLInputElement {
    const control = this.#root.querySelector<HTMLInputElement>(`[name=${field}]`);
    if (!control) throw new Error(`No field ${field}`);
    return control;
  }

  /** The label that a field is called by. */
  label(field: BillingField): string {
    return words(this.control(field).labels?.[0]);
  }

  /** What is wrong with a field, as the shopper reads it; empty when nothing is. */
  issue(field: BillingField): string {
    const control = this.control(field);
    return control.matches('[aria-invalid=true]') ? this.note(field) : '';
  }

  /** What stands below a field. */
  note(field: BillingField): string {
    return words(this.#root.querySelector(`[id="${this.control(field).getAttribute('aria-describedby')}"]`));
  }

  /** The summary after a submit. */
  get summary(): HTMLElement | null {
    return this.#root.querySelector('[part=summary]');
  }

  /** The links of the summary. */
  get summaryLinks(): HTMLAnchorElement[] {
    return [...(this.summary?.querySelectorAll('a') ?? [])];
  }

  /** What has the focus. */
  get focused(): Element | null {
    return this.form.shadowRoot?.activeElement ?? document.activeElement;
  }

  get #root(): ShadowRoot | InvoiceBillingForm {
    return this.form.shadowRoot ?? this.form;
  }
}

function words(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
