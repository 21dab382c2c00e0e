import {z} from 'zod';
import {type InvoiceProduct, invoiceProducts} from '../../domain/invoice/product.ts';

/** Dintero's `payment_product_type` of an invoice. */
export const InvoiceProductSchema = z.enum(
  Object.keys(invoiceProducts) as [InvoiceProduct, ...InvoiceProduct[]],
);
