import {z} from 'zod';
import {billingMembers} from './billing-members.ts';
import {InvoiceProductSchema} from './invoice-product-schema.ts';

/** The fields of `POST /form`: the members of `POST /sessions`, all in a row. Fields that are not named are ignored. */
export const FormRequestSchema = z.object({
  order: z.string().describe('The order token.'),
  payment_product_type: InvoiceProductSchema,
  locale: z.string().describe('BCP 47; the browser’s own when left out.').exactOptional(),
  ...billingMembers(z.string().exactOptional()),
});
