import {InvoiceBillingForm} from '../elements/billing-form/invoice-billing-form.ts';
import {InvoiceOptions} from '../elements/options/invoice-options.ts';
import {defineElement} from './define-element.ts';
import {InvoiceCheckout} from './invoice-checkout.ts';
import {InvoiceReturn} from './invoice-return.ts';

/** A glance at the address: what is loaded then looks closer. */
const development = /localhost|\.test\b|127\.0|::1|-doctor/;

/** Registers the tags of the first load once, inner elements first; the others come with what shows them. */
export function register(): void {
  defineElement('invoice-options', InvoiceOptions);
  defineElement('invoice-billing-form', InvoiceBillingForm);
  defineElement('invoice-checkout', InvoiceCheckout);
  defineElement('invoice-return', InvoiceReturn);
  if (development.test(`${globalThis.location}`)) InvoiceCheckout.doctor(true).catch(() => {});
}
