/**
 * The three invoice products of Kravia, under Dintero's names.
 *
 * Source: Dintero, "Kravia" overview: payment types.
 */

/** Dintero's `payment_product_type` of an invoice. */
export type InvoiceProduct = 'kravia.invoice_b2b' | 'kravia.invoice_b2b_grouped' | 'kravia.invoice_b2c';

/** What the products differ in. */
export interface ProductTraits {
  /** Who is invoiced; a person is never asked for a company. */
  readonly invoicee: 'company' | 'person';
  /** All purchases of a period come on one invoice. */
  readonly grouped: boolean;
}

/** The products as data. */
export const invoiceProducts: Readonly<Record<InvoiceProduct, ProductTraits>> = {
  'kravia.invoice_b2b': {invoicee: 'company', grouped: false},
  'kravia.invoice_b2b_grouped': {invoicee: 'company', grouped: true},
  'kravia.invoice_b2c': {invoicee: 'person', grouped: false},
};

/** Whether a text names one of the three products. */
export function isInvoiceProduct(text: unknown): text is InvoiceProduct {
  return typeof text === 'string' && Object.hasOwn(invoiceProducts, text);
}
