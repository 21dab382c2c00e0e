import {z} from 'zod';
import {type InvoiceProduct, invoiceProducts} from '../domain/invoice/product.ts';
import {billingMembers} from './billing-members.ts';

/**
 * What a browser may send to `POST /sessions`: which order, product and address. The address is judged by the
 * domain; prices and references are the shop's alone and have no place here.
 */
export const SessionRequest = z.strictObject({
  order: z.string().max(1000),
  payment_product_type: z.enum(Object.keys(invoiceProducts) as [InvoiceProduct, ...InvoiceProduct[]]),
  /** BCP 47. */
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$/)
    .max(35),
  billing_address: z.strictObject(billingMembers(z.string().max(1000).exactOptional())),
});
