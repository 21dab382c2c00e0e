import {z} from 'zod';
import {billingMembers} from './billing-members.ts';
import {InvoiceProductSchema} from './invoice-product-schema.ts';

/**
 * What a browser may send to `POST /sessions`: which order, product and address. The address is judged by the
 * domain; prices and references are the shop's alone and have no place here.
 */
export const SessionRequest = z.strictObject({
  order: z.string().max(1000),
  payment_product_type: InvoiceProductSchema,
  /** BCP 47. */
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$/)
    .max(35),
  billing_address: z.strictObject(billingMembers(z.string().max(1000).exactOptional())),
});
