import {billingFields, type FieldPolicies, type FieldRow} from '../../domain/billing/fields.ts';
import type {BillingField} from '../../domain/billing/issue.ts';
import type {Country} from '../../domain/countries/country.ts';
import type {InvoiceProduct} from '../../domain/invoice/product.ts';
import type {BillingDraft} from '../../domain/purchase/offer.ts';

/** What a billing form asks for, and what it knows already. */
export interface BillingRules {
  readonly product?: InvoiceProduct;
  readonly country: Country;
  readonly policies?: FieldPolicies;
  readonly prefill?: BillingDraft;
}

/**
 * What a shopper has entered into a billing form. Nothing typed is ever lost: texts of fields that do not apply at
 * present are kept.
 */
export class BillingEntry {
  /** Changed fields that the shopper left. */
  readonly left: Set<BillingField> = new Set();
  readonly #rules: BillingRules;
  #typed: {[Field in BillingField]?: string} = {};

  /** The rules are read whenever they are needed: they may change at any time. */
  constructor(rules: BillingRules) {
    this.#rules = rules;
  }

  /** How people write a known text; as it is, until somebody knows the rules of its country. */
  format: (field: BillingField, text: string, country: Country) => string = (_, text) => text;

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
    return this.#typed[field] ?? this.format(field, prefill?.[field] ?? '', country);
  }

  /** A field holds a text: typed, filled in by the browser, or written as people read it. */
  type(field: BillingField, text: string): void {
    if (text !== this.text(field)) this.#typed[field] = text;
  }

  /** Forgets what was typed. */
  reset(): void {
    this.#typed = {};
    this.left.clear();
  }
}
