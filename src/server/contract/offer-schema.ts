import {z} from 'zod';
import {billingMembers} from './billing-members.ts';
import {CountrySchema} from './country-schema.ts';
import {InvoiceProductSchema} from './invoice-product-schema.ts';
import {OrderSchema} from './order-schema.ts';

/** A product as it is offered for one order: one of an offer's `products`. */
export const OfferedProductSchema = z.object({
  type: InvoiceProductSchema,
  days_until_due: z.int().min(0).max(365).describe('Days from issue to due date.'),
  require_identity_verification: z.boolean(),
  invoice_channel: z
    .enum(['kravia', 'merchant'])
    .describe('Who delivers the invoice; absent for the grouped product.')
    .exactOptional(),
  invoice_schedule: z
    .object({interval: z.enum(['monthly', 'quarterly'])})
    .describe('On the grouped product alone.')
    .exactOptional(),
  payability: z
    .enum(['payable', 'disabled_by_gateway', 'disabled_by_order_amount'])
    .describe('Whether Dintero can invoice this order with the product.'),
  completion: z
    .enum(['checkout', 'server'])
    .describe('Who finishes: Dintero’s page, or the back end by itself where identity is not verified.'),
});

/** A billing address as far as the shop knows it, in the texts that a form shows. */
export const BillingDraftSchema = z.object(billingMembers(z.string().exactOptional()));

/** The answer of `GET /offer`: what a shopper can choose from for one order. */
export const OfferSchema = z.object({
  version: z.literal(1),
  order: OrderSchema,
  products: z.array(OfferedProductSchema).min(1).describe('In the order to show.'),
  countries: z.array(CountrySchema).min(1),
  default_country: CountrySchema.describe('One of `countries`.'),
  billing_address: BillingDraftSchema.describe('What the shop knows already.').exactOptional(),
  fields: z
    .object(billingMembers(z.enum(['hidden', 'optional', 'required', 'read_only']).exactOptional()))
    .describe('How single fields are asked for; only `customer_reference` may be hidden or optional.')
    .exactOptional(),
  company_lookup: z
    .array(CountrySchema)
    .describe('The countries whose register the back end can ask.')
    .exactOptional(),
  merchant: z.object({name: z.string(), terms_url: z.url().exactOptional()}),
});
