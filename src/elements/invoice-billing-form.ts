import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {BillingAddress} from '../domain/billing/address.ts';
import type {FieldPolicies} from '../domain/billing/fields.ts';
import type {BillingField, FieldIssue} from '../domain/billing/issue.ts';
import type {Country} from '../domain/countries/country.ts';
import {type InvoiceProduct, invoiceProducts} from '../domain/invoice/product.ts';
import type {BillingDraft} from '../domain/purchase/offer.ts';
import type {Locale} from '../locales/choose-locale.ts';
import {countryName} from '../locales/country-name.ts';
import type {FormMessages} from '../locales/messages.ts';
import {BillingEntry} from './billing-entry.ts';
import type {BillingFormView} from './billing-form-view.ts';
import type {BillingJudge} from './billing-judge.ts';
import {BillingSubmitEvent} from './events/billing-submit-event.ts';
import {InvoiceCountryChangeEvent} from './events/invoice-country-change-event.ts';
import {inputs} from './inputs.ts';
import {billingFormStyles} from './invoice-billing-form-styles.ts';
import {lightRoot} from './light-root.ts';
import {renderBillingFields} from './render-billing-fields.ts';
import {renderFormEnd} from './render-form-end.ts';

type Control = (HTMLInputElement | HTMLSelectElement) & {readonly name: BillingField};

/** Forms that this page has had: drawn into the page itself, two of them must not share an id. */
let forms = 0;

/**
 * Asks for the billing address: the fields that product and country need, in one form that autofill understands.
 * Judges a field when it is left and everything on submit, and keeps what was typed when product or country
 * change. The controls are read, not driven: a key renders nothing unless it ends a message.
 *
 * @fires {BillingSubmitEvent} invoice-billing-submit - All fields are valid, and the shopper goes on.
 * @fires {InvoiceCountryChangeEvent} invoice-country-change - The shopper has chosen another country.
 * @csspart summary - What is to correct, after a submit.
 * @csspart legend - The heading of a group of fields.
 * @csspart field - A field with its label and note.
 * @csspart label - The name of a field.
 * @csspart input - A field.
 * @csspart invalid - A field that cannot be used.
 * @csspart note - What stands below a field.
 * @csspart hint - A note that helps.
 * @csspart error - A note that says what is wrong.
 * @csspart total - The line with the amount.
 * @csspart terms - The link to the shop's terms.
 * @csspart submit - The button that leads on.
 */
export class InvoiceBillingForm extends LitElement {
  static override properties: PropertyDeclarations = inputs<InvoiceBillingForm>(
    'product',
    'country',
    'countries',
    'prefill',
    'policies',
    'issues',
    'busy',
    'disabled',
    'submitLabel',
    'amount',
    'termsUrl',
    'locale',
    'messages',
    'judge',
  );
  static override styles: CSSResultGroup = billingFormStyles;

  /** Whose fields are asked for; nothing is shown without. */
  product?: InvoiceProduct;
  /** Whose rules the fields follow; set by the element too when the shopper chooses. */
  country: Country = 'NO';
  /** What the shopper can choose from; with one there is no choice. */
  countries: readonly Country[] = [];
  /** What is known already, for fields that the shopper has not touched. */
  prefill?: BillingDraft;
  /** How the shop wants fields to be asked for. */
  policies?: FieldPolicies;
  /** What the backend complained of; shown like what a submit complains of. */
  issues: readonly FieldIssue[] = [];
  /** What was submitted is under way. */
  busy = false;
  /** Nothing can be submitted for now. */
  disabled = false;
  /** The text of the button; "Continue" when left out. */
  submitLabel?: string;
  /** The amount of the order, in words. */
  amount?: string;
  /** Where the shop's terms are. */
  termsUrl?: string;
  /** The language of country names. */
  locale: Locale = 'en';
  /** The words of that language; nothing is shown without. */
  messages?: FormMessages;
  /** What the form judges by. What is submitted without waits for it. */
  judge?: BillingJudge;

  readonly #entry = new BillingEntry(this);
  readonly #prefix = `invoice-${++forms}-`;
  #summaryTakesFocus = false;
  /** What was asked for before there was a judge. */
  #awaited: (() => void) | undefined;

  /** Everything that was typed or known before, also for fields that do not apply at present. */
  get draft(): BillingDraft {
    return this.#entry.draft;
  }

  /** Shows what is wrong; true when everything can be used. Without a judge nothing can, and it is shown later. */
  validate(): boolean {
    return this.#judgeAll(() => this.validate()) !== undefined;
  }

  /** Does what the button does. */
  submit(): void {
    if (this.busy || this.disabled) return;
    const address = this.#judgeAll(() => this.submit());
    if (address) this.dispatchEvent(new BillingSubmitEvent(address));
  }

  /** Forgets what was typed, and what was wrong with it. */
  reset(): void {
    this.#entry.reset();
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return lightRoot(this) ?? super.createRenderRoot();
  }

  override focus(options?: FocusOptions): void {
    const controls = this.#controls;
    const invalid = controls.find((control) => control.matches('[aria-invalid=true]'));
    (invalid ?? controls.find(({value}) => value === '') ?? controls[0])?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('product') || changed.has('country')) this.#entry.shown.rejudge();
    if (changed.has('judge') && this.judge) {
      this.judge.join(this);
      this.#entry.catchUp();
    }
    if (changed.has('issues') && this.issues.length > 0) {
      this.#entry.shown.submitted(this.issues);
      this.#summaryTakesFocus = true;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const {messages, product} = this;
    if (!messages || !product) return nothing;
    const view: BillingFormView = {
      entry: this.#entry,
      country: this.country,
      countries: new Map(this.countries.map((country) => [country, countryName(country, this.locale)])),
      grouped: invoiceProducts[product].grouped,
      messages,
      prefix: this.#prefix,
      judge: this.judge,
      goTo: (field, country) => this.#goTo(field, country),
    };
    return html`
      <form
        novalidate
        aria-busy=${this.busy}
        @input=${this.#handleInput}
        @change=${this.#handleChange}
        @submit=${this.#handleSubmit}
      >
        ${this.judge?.renderSummary(view)} ${renderBillingFields(view)} ${renderFormEnd(this, messages)}
      </form>
    `;
  }

  protected override updated(): void {
    for (const control of this.#controls) {
      const text = this.#entry.text(control.name);
      if (control.value !== text) control.value = text;
    }
    if (this.#summaryTakesFocus) this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
    this.#summaryTakesFocus = false;
    if (this.judge) {
      this.#awaited?.();
      this.#awaited = undefined;
    }
  }

  #handleInput({target}: Event): void {
    const {name, value} = target as Control;
    if (this.#entry.type(name, value)) this.requestUpdate();
  }

  #handleChange({target}: Event): void {
    const {name, value} = target as Control;
    if (name === 'country') {
      this.#changeCountry(value as Country);
    } else {
      this.#entry.leave(name, value);
      this.requestUpdate();
    }
  }

  #handleSubmit(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    this.submit();
  }

  #goTo(field: BillingField, country?: Country): void {
    if (country) this.#changeCountry(country);
    this.#controls.find(({name}) => name === field)?.focus();
  }

  #changeCountry(country: Country): void {
    this.#entry.moveTo(country);
    this.country = country;
    this.dispatchEvent(new InvoiceCountryChangeEvent(country));
  }

  /** Reads every control first: some browsers fill in without an event. Without a judge it is done again later. */
  #judgeAll(again: () => void): BillingAddress | undefined {
    if (!this.judge) this.#awaited = again;
    for (const {name, value} of this.#controls) this.#entry.type(name, value);
    const address = this.#entry.submit();
    this.#summaryTakesFocus = address === undefined && this.judge !== undefined;
    this.requestUpdate();
    return address;
  }

  get #controls(): readonly Control[] {
    return [...this.renderRoot.querySelectorAll<Control>('input, select')];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-billing-form': InvoiceBillingForm;
  }
}
