import type {InvoiceProduct} from '../../domain/invoice/product.ts';

/** The kinds of invoice by short names. */
const products = {
  b2b: 'kravia.invoice_b2b',
  b2b_grouped: 'kravia.invoice_b2b_grouped',
  b2c: 'kravia.invoice_b2c',
} as const satisfies Readonly<Record<string, InvoiceProduct>>;

/** A kind of invoice: a short name, or Dintero's own. */
export type ProductName = keyof typeof products | InvoiceProduct;

/** Dintero's name of a kind of invoice. */
export function productOf(name: ProductName): InvoiceProduct {
  return name in products ? products[name as keyof typeof products] : (name as InvoiceProduct);
}
