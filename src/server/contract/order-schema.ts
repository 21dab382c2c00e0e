import {z} from 'zod';

/** The currencies that invoices are made in, ISO 4217. */
export const CurrencySchema = z.enum(['NOK', 'SEK', 'EUR']);

/** An order's key at the shop; it travels in URLs that Dintero does not encode. */
export const MerchantReferenceSchema = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/);

/** One line of an order, as an offer shows it. */
export const OrderItemSchema = z.object({
  line_id: z.string().min(1).describe('Unique within the order.'),
  id: z.string().min(1).describe('The shop’s article number.'),
  description: z.string().min(1),
  quantity: z.number().positive().describe('Decimals are allowed: 7.5 hours.'),
  amount: z.int().describe('The whole line in minor units, VAT and discount included.'),
  vat: z.number().min(0).max(100).describe('Percent: 25, not 0.25.').exactOptional(),
  vat_amount: z.int().describe('Minor units, part of `amount`.').exactOptional(),
});

/** What is bought, as an offer shows it. */
export const OrderSchema = z.object({
  merchant_reference: MerchantReferenceSchema.describe('The shop’s key for the purchase.'),
  amount: z.int().positive().describe('Minor units, VAT included: the sum of the items.'),
  vat_amount: z.int().describe('Minor units: the sum of the items’ VAT.').exactOptional(),
  currency: CurrencySchema,
  items: z.array(OrderItemSchema).min(1),
});
