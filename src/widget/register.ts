import {InvoiceBillingForm} from '../elements/invoice-billing-form.ts';
import {InvoiceNotice} from '../elements/invoice-notice.ts';
import {InvoiceOptions} from '../elements/invoice-options.ts';
import {defineElement} from './define-element.ts';
import {InvoiceCheckout} from './invoice-checkout.ts';
import {InvoiceReturn} from './invoice-return.ts';

/** Registers every tag once, inner elements first. */
export function register(): void {
  defineElement('invoice-notice', InvoiceNotice);
  defineElement('invoice-options', InvoiceOptions);
  defineElement('invoice-billing-form', InvoiceBillingForm);
  defineElement('invoice-checkout', InvoiceCheckout);
  defineElement('invoice-return', InvoiceReturn);
}
