import type {BillingField} from '../../domain/billing/issue.ts';
import type {InvoiceProduct} from '../../domain/invoice/product.ts';

/** One of our elements, and what is in it. */
export type Part = readonly [element: string, inside: string];

const form = 'invoice-billing-form';
const options = 'invoice-options';

/** Where things are in the widget: tags, form names and parts that it promises to keep. */
export const checkoutParts = {
  form: [form, 'form'],
  submit: [form, '[part~="submit"]'],
  /** What is to correct after a submit. */
  summary: [form, '[part~="summary"]'],
  /** The fields that say what is wrong with them. */
  issues: [form, '[part~="field"]:has([data-code])'],
  suggestion: [form, ':not([hidden]) > * > [role="option"]'],
  /** What went wrong before there is a notice: what comes after the form could not be loaded. */
  trouble: ['invoice-checkout', '[part~="trouble"]:not(:empty)'],
  problem: ['invoice-notice', '[part~="problem"]'],
  frame: ['invoice-checkout', 'iframe'],
  receipt: ['invoice-receipt', '[part~="receipt"]'],
  /** The place of a kind of invoice that is offered. */
  offered: (product: InvoiceProduct): Part => [options, `slot[name="${product}"]`],
  radio: (product: InvoiceProduct): Part => [options, `input[value="${product}"]`],
  field: (name: BillingField): Part => [form, `[name="${name}"]`],
  /** A field once it suggests companies. */
  combobox: (name: BillingField): Part => [form, `[name="${name}"][role="combobox"]`],
} as const satisfies Readonly<Record<string, Part | ((name: never) => Part)>>;

/** The states in which the purchase has left the form for good or for Dintero's page. */
export const underWay = ['paying', 'confirming', 'settled'] as const;
