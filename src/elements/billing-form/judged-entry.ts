import type {nothing, ReactiveController, TemplateResult} from 'lit';
import type {BillingAddress} from '../../domain/billing/address.ts';
import {parseBillingAddress} from '../../domain/billing/address.ts';
import {formatBillingField, parseBillingField} from '../../domain/billing/field.ts';
import type {BillingField, FieldIssue} from '../../domain/billing/issue.ts';
import type {Country} from '../../domain/countries/country.ts';
import type {Messages} from '../../locales/messages.ts';
import {dress} from '../dress.ts';
import {BillingSubmitEvent} from '../events/billing-submit-event.ts';
import type {BillingEntry} from './billing-entry.ts';
import type {BillingFormView} from './billing-form-view.ts';
import type {InvoiceBillingForm} from './invoice-billing-form.ts';
import {judgedStyles} from './judged-styles.ts';
import {markField} from './mark-field.ts';
import {PrivateNumber} from './private-number.ts';
import {renderIssue} from './render-issue.ts';
import {renderIssueSummary} from './render-issue-summary.ts';
import {ShownIssues} from './shown-issues.ts';

/**
 * What is said about what a shopper entered into a billing form, and the address once all is well. Only what applies
 * is judged and sent. Loaded when the shopper begins; what was left before is judged then.
 */
export class JudgedEntry implements ReactiveController {
  /** What is said about the fields. */
  readonly shown: ShownIssues = new ShownIssues((field) => this.#judge(field));
  /** The words for what is wrong. */
  messages: Messages;
  readonly #form: InvoiceBillingForm;
  readonly #entry: BillingEntry;
  #seen: {product?: unknown; country?: unknown; issues?: unknown} = {};
  /** What the form was last drawn from. */
  #view: BillingFormView | undefined;
  #summaryTakesFocus = false;

  constructor(form: InvoiceBillingForm, entry: BillingEntry, messages: Messages) {
    this.messages = messages;
    this.#form = form;
    this.#entry = entry;
    entry.format = formatBillingField;
    for (const field of entry.left) this.leave(field);
    dress(form, judgedStyles);
    form.addController(this);
    new PrivateNumber(form);
  }

  /** The shopper is typing: an issue goes as soon as the text can be used. */
  type(field: BillingField): void {
    if (this.shown.typed(field)) this.#mark(field);
  }

  /** The shopper has left a field that was changed: a valid text is written as people read it. */
  leave(field: BillingField): void {
    const text = this.#entry.text(field);
    this.#entry.type(field, formatBillingField(field, text, this.#form.country));
    this.shown.left(field);
    this.#form.requestUpdate();
  }

  /** Another country is about to be chosen: a telephone number stays the same number. */
  moveTo(country: Country): void {
    const {product, country: before} = this.#form;
    const phone =
      product && parseBillingField('phone_number', this.#entry.text('phone_number'), product, before);
    if (phone?.ok && phone.value)
      this.#entry.type('phone_number', formatBillingField('phone_number', phone.value, country));
  }

  /** Shows what is wrong; true when everything can be used. */
  validate(): boolean {
    return this.#read() !== undefined;
  }

  /** Lets who holds the form have the address, or shows what is wrong; true when there is nothing wrong. */
  submit(): boolean {
    const address = this.#read();
    if (address) this.#form.dispatchEvent(new BillingSubmitEvent(address));
    return address !== undefined;
  }

  /** Nothing is wrong any longer: what was typed is forgotten. */
  reset(): void {
    this.shown.submitted([]);
  }

  hostUpdate(): void {
    const {product, country, issues} = this.#form;
    const seen = this.#seen;
    this.#seen = {product, country, issues};
    if (product !== seen.product || country !== seen.country) this.shown.rejudge();
    if (issues === seen.issues || issues.length === 0) return;
    this.shown.submitted(issues);
    this.#summaryTakesFocus = true;
  }

  hostUpdated(): void {
    for (const {name} of this.#entry.rows) this.#mark(name);
    if (this.#summaryTakesFocus) this.#form.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
    this.#summaryTakesFocus = false;
  }

  /** What stands above the fields after a submit; nothing when all is well. */
  renderSummary(view: BillingFormView): TemplateResult | typeof nothing {
    this.#view = view;
    return renderIssueSummary(view, this);
  }

  /** Takes the focus to a field, in another country when one is named. */
  goTo(field: BillingField, country?: Country): void {
    const choice = country && this.#control('country');
    if (choice) {
      choice.value = country;
      choice.dispatchEvent(new Event('change', {bubbles: true}));
    }
    this.#control(field)?.focus();
  }

  #read(): BillingAddress | undefined {
    const {product, country, policies} = this.#form;
    const reading = product && parseBillingAddress(this.#entry.draft, product, country, policies);
    const issues = !reading || reading.ok ? [] : reading.issues;
    this.shown.submitted(issues);
    this.#summaryTakesFocus = issues.length > 0;
    this.#form.requestUpdate();
    return reading?.ok ? reading.value : undefined;
  }

  #judge(field: BillingField): FieldIssue | undefined {
    const {product, country, policies} = this.#form;
    const reading = product && parseBillingField(field, this.#entry.text(field), product, country, policies);
    if (!reading || reading.ok) return undefined;
    return {field, code: reading.issue, ...(reading.suggests && {suggests: reading.suggests})};
  }

  /** Says below a field what is wrong with it, or takes it back. */
  #mark(field: BillingField): void {
    const control = this.#control(field);
    const view = this.#view;
    const issue = this.shown.of(field);
    const row = issue && this.#entry.rows.find(({name}) => name === field);
    if (control && view)
      markField(control, row && renderIssue(issue, row, view, this), this.shown.summary.length > 0);
  }

  #control(field: BillingField): HTMLInputElement | HTMLSelectElement | null {
    return this.#form.renderRoot.querySelector(`[name=${field}]`);
  }
}
