import {z} from 'zod';
import {type InvoiceProduct, invoiceProducts} from '../domain/invoice/product.ts';

const Text = z.string().max(1000).exactOptional();

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
  billing_address: z.strictObject({
    business_name: Text,
    organization_number: Text,
    first_name: Text,
    last_name: Text,
    address_line: Text,
    postal_code: Text,
    postal_place: Text,
    country: Text,
    phone_number: Text,
    email: Text,
    customer_reference: Text,
  }),
});
