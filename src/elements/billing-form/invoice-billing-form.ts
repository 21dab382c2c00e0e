import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {FieldPolicies} from '../../domain/billing/fields.ts';
import type {FieldIssue} from '../../domain/billing/issue.ts';
import type {Country} from '../../domain/countries/country.ts';
import type {InvoiceProduct} from '../../domain/invoice/product.ts';
import type {BillingDraft} from '../../domain/purchase/offer.ts';
import type {Locale} from '../../locales/choose-locale.ts';
import type {FormMessages} from '../../locales/messages.ts';
import {type Drawing, drawingInPage, drawingInShadow} from '../drawing.ts';
import {InvoiceCountryChangeEvent} from '../events/invoice-country-change-event.ts';
import {inputs} from '../inputs.ts';
import {lightRoot} from '../light-root.ts';
import {type BillingControl, billingControls, nextControl, showTexts} from './billing-controls.ts';
import {BillingEntry} from './billing-entry.ts';
import {viewBillingForm} from './billing-form-view.ts';
import type {BillingJudge} from './billing-judge.ts';
import {billingFormStyles} from './invoice-billing-form-styles.ts';
import type {JudgedEntry} from './judged-entry.ts';
import {renderBillingFields} from './render-billing-fields.ts';
import {renderFormEnd} from './render-form-end.ts';

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
  #drawing: Drawing = drawingInShadow;
  #judged: JudgedEntry | undefined;
  /** What was asked for before there was a judge. */
  #awaited: 'validate' | 'submit' | undefined;

  /** Everything that was typed or known before, also for fields that do not apply at present. */
  get draft(): BillingDraft {
    return this.#entry.draft;
  }

  /** Shows what is wrong; true when everything can be used. Without a judge nothing can, and it is shown later. */
  validate(): boolean {
    return this.#ask('validate');
  }

  /** Does what the button does. */
  submit(): void {
    if (!this.busy && !this.disabled) this.#ask('submit');
  }

  /** Forgets what was typed, and what was wrong with it. */
  reset(): void {
    this.#entry.reset();
    this.#judged?.reset();
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const light = lightRoot(this);
    if (light) this.#drawing = drawingInPage();
    return light ?? super.createRenderRoot();
  }

  override focus(options?: FocusOptions): void {
    nextControl(billingControls(this.renderRoot))?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('judge')) this.#judged = this.judge?.join(this, this.#entry);
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = viewBillingForm(this, this.#entry, this.#drawing);
    if (!view) return nothing;
    return html`
      <form
        novalidate
        aria-busy=${this.busy}
        @input=${this.#handleInput}
        @change=${this.#handleChange}
        @submit=${this.#handleSubmit}
      >
        ${this.#judged?.renderSummary(view)} ${renderBillingFields(view)} ${renderFormEnd(this, view.messages)}
      </form>
    `;
  }

  protected override updated(): void {
    showTexts(billingControls(this.renderRoot), this.#entry);
    const awaited = this.#judged && this.#awaited;
    if (awaited) this[awaited]();
  }

  #handleInput({target}: Event): void {
    const {name, value} = target as BillingControl;
    this.#entry.type(name, value);
    this.#judged?.type(name);
  }

  #handleChange({target}: Event): void {
    const {name, value} = target as BillingControl;
    if (name === 'country') {
      this.#judged?.moveTo(value as Country);
      this.country = value as Country;
      this.dispatchEvent(new InvoiceCountryChangeEvent(this.country));
    } else {
      this.#entry.type(name, value);
      this.#entry.left.add(name);
      this.#judged?.leave(name);
    }
  }

  #handleSubmit(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    this.submit();
  }

  /** Reads every control first: some browsers fill in without an event. Without a judge it is done later. */
  #ask(what: 'validate' | 'submit'): boolean {
    for (const {name, value} of billingControls(this.renderRoot)) this.#entry.type(name, value);
    this.#awaited = this.#judged ? undefined : what;
    return this.#judged?.[what]() ?? false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-billing-form': InvoiceBillingForm;
  }
}
