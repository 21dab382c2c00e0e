import type {Messages} from '../../locales/messages.ts';
import type {BillingEntry} from './billing-entry.ts';
import type {InvoiceBillingForm} from './invoice-billing-form.ts';
import {JudgedEntry} from './judged-entry.ts';

/**
 * Who judges a billing form. A form can be seen and typed into before it has a judge; who shows the form loads one
 * when the shopper begins.
 */
export interface BillingJudge {
  /** Judges what is entered into a form, from now on and in this judge's words. */
  readonly join: (form: InvoiceBillingForm, entry: BillingEntry) => JudgedEntry;
}

/** What was said by an earlier judge stays: another language brings another one. */
const judged = new WeakMap<InvoiceBillingForm, JudgedEntry>();

/** The judge that speaks one language. */
export function createBillingJudge(messages: Messages): BillingJudge {
  return {
    join(form, entry) {
      const joined = judged.get(form) ?? new JudgedEntry(form, entry, messages);
      judged.set(form, joined);
      joined.messages = messages;
      return joined;
    },
  };
}
