import {companyAddress, companyFields} from '../../domain/billing/company-address.ts';
import type {Company} from '../../domain/company.ts';
import type {SearchedField} from '../../domain/company-query.ts';
import type {InvoiceBillingForm} from '../billing-form/invoice-billing-form.ts';

type CompanyField = (typeof companyFields)[number];

/** What picking a company did to the fields. */
export interface CompanyFill {
  readonly filled: readonly CompanyField[];
  /** Fields in which the shopper had written something else. */
  readonly kept: readonly CompanyField[];
  /** Puts back exactly what was there, where nobody has written since. */
  readonly undo: () => void;
}

/** A text that came from a register, and what stood in the field before the first such text. */
interface Foreign {
  readonly text: string;
  readonly before: string;
}

/**
 * Writes companies into a billing form the way autofill does, so that everything which listens to the form hears of
 * it. What the shopper has written stays, but for the text that was searched for.
 */
export class CompanyFiller {
  readonly #form: InvoiceBillingForm;
  #foreign: ReadonlyMap<CompanyField, Foreign> = new Map();

  constructor(form: InvoiceBillingForm) {
    this.#form = form;
  }

  /** Fills the fields in; `searched` is the one whose text the shopper is giving up. */
  fill(company: Company, searched: SearchedField): CompanyFill {
    const address = companyAddress(company);
    const earlier = this.#foreign;
    const foreign = new Map(earlier);
    const changes: {readonly field: CompanyField; readonly from: string; readonly to: string}[] = [];
    const kept: CompanyField[] = [];
    for (const field of companyFields) {
      const control = this.#control(field);
      if (!control || control.readOnly) continue;
      const from = control.value;
      const own = earlier.get(field);
      const before = own?.text === from ? own.before : from;
      const to = address[field] || before;
      if (from === to) continue;
      if (field !== searched && own?.text !== from && this.isWritten(field)) {
        kept.push(field);
        continue;
      }
      foreign.set(field, {text: to, before});
      changes.push({field, from, to});
    }
    this.#foreign = foreign;
    for (const {field, to} of changes) this.#write(field, to);
    const undo = () => {
      this.#foreign = earlier;
      for (const {field, from, to} of changes)
        if (this.#control(field)?.value === to) this.#write(field, from);
    };
    return {filled: changes.map(({field}) => field), kept, undo};
  }

  /** Whether somebody has written into a field what nobody knew before. */
  isWritten(field: CompanyField): boolean {
    const {draft, prefill} = this.#form;
    return Boolean(this.#control(field)?.value) && draft[field] !== prefill?.[field];
  }

  /** An empty field is left without `change`: the form would complain of it. */
  #write(field: CompanyField, text: string): void {
    const control = this.#control(field);
    if (!control) return;
    control.value = text;
    control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    if (text) control.dispatchEvent(new Event('change', {bubbles: true}));
  }

  #control(field: CompanyField): HTMLInputElement | null {
    return this.#form.renderRoot.querySelector(`input[name=${field}]`);
  }
}
