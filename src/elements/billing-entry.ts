import type {BillingAddress} from '../domain/billing/address.ts';
import {billingFields, type FieldPolicies, type FieldRow} from '../domain/billing/fields.ts';
import type {BillingField, FieldIssue} from '../domain/billing/issue.ts';
import type {Country} from '../domain/countries/country.ts';
import type {InvoiceProduct} from '../domain/invoice/product.ts';
import type {BillingDraft} from '../domain/purchase/offer.ts';
import type {BillingJudge} from './billing-judge.ts';
import {ShownIssues} from './shown-issues.ts';

/** What a billing form asks for, how it judges, and what it knows already. */
export interface BillingRules {
  readonly product?: InvoiceProduct;
  readonly country: Country;
  readonly policies?: FieldPolicies;
  readonly prefill?: BillingDraft;
  /** Without it nothing is wrong yet, and nothing can be sent. */
  readonly judge?: BillingJudge;
}

/**
 * What a shopper has entered into a billing form, and what is said about it. Nothing typed is ever lost: texts of
 * fields that do not apply at present are kept, and only what applies is judged and sent.
 */
export class BillingEntry {
  /** What is said about the fields. */
  readonly shown = new ShownIssues((field) => this.#judge(field));
  readonly #rules: BillingRules;
  readonly #left = new Set<BillingField>();
  #typed: {[Field in BillingField]?: string} = {};

  /** The rules are read whenever they are needed: they may change at any time. */
  constructor(rules: BillingRules) {
    this.#rules = rules;
  }

  /** The fields that apply, in order; none without a product. */
  get rows(): readonly FieldRow[] {
    const {product, country, policies} = this.#rules;
    return product ? billingFields(product, country, policies) : [];
  }

  /** Every text that there is. */
  get draft(): BillingDraft {
    const {prefill, country} = this.#rules;
    return {...prefill, ...this.#typed, country};
  }

  /** Whether the field's text was known before the shopper came. */
  isKnown(field: BillingField): boolean {
    return Boolean(this.#rules.prefill?.[field]);
  }

  /** The text of a field as the form shows it: what was typed, or what is known as people write it. */
  text(field: BillingField): string {
    const {prefill, country} = this.#rules;
    if (field === 'country') return country;
    return this.#typed[field] ?? this.#format(field, prefill?.[field] ?? '', country);
  }

  /** The shopper is typing; true when the field's issue is gone. */
  type(field: BillingField, text: string): boolean {
    if (text !== this.text(field)) this.#typed[field] = text;
    return this.shown.typed(field);
  }

  /** The shopper has left a field that was changed: a valid text is written as people read it. */
  leave(field: BillingField, text: string): void {
    this.#typed[field] = this.#format(field, text, this.#rules.country);
    this.shown.left(field);
    if (!this.#rules.judge) this.#left.add(field);
  }

  /** A judge has come: what was left before is judged now. */
  catchUp(): void {
    for (const field of this.#left) this.leave(field, this.text(field));
    this.#left.clear();
  }

  /** Another country is about to be chosen: a telephone number stays the same number. */
  moveTo(country: Country): void {
    const {judge, product} = this.#rules;
    const phone =
      product && judge?.parseField('phone_number', this.text('phone_number'), product, this.#rules.country);
    if (phone?.ok && phone.value)
      this.#typed.phone_number = this.#format('phone_number', phone.value, country);
  }

  /** The shopper goes on: the address, or nothing when there is something to correct. */
  submit(): BillingAddress | undefined {
    const {product, country, policies, judge} = this.#rules;
    const reading = product && judge?.parseAddress(this.draft, product, country, policies);
    this.shown.submitted(!reading || reading.ok ? [] : reading.issues);
    return reading?.ok ? reading.value : undefined;
  }

  /** Forgets what was typed, and what was wrong with it. */
  reset(): void {
    this.#typed = {};
    this.#left.clear();
    this.shown.submitted([]);
  }

  #format(field: BillingField, text: string, country: Country): string {
    return this.#rules.judge?.formatField(field, text, country) ?? text;
  }

  #judge(field: BillingField): FieldIssue | undefined {
    const {product, country, policies, judge} = this.#rules;
    const reading = product && judge?.parseField(field, this.text(field), product, country, policies);
    if (!reading || reading.ok) return undefined;
    return {field, code: reading.issue, ...(reading.suggests && {suggests: reading.suggests})};
  }
}
