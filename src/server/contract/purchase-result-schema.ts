import {z} from 'zod';
import {InvoiceProductSchema} from './invoice-product-schema.ts';
import {CurrencySchema, MerchantReferenceSchema} from './order-schema.ts';

const Text = z.string().min(1);

/** What a shopper may keep of a purchase; nothing personal. */
export const ReceiptSchema = z.object({
  merchant_reference: MerchantReferenceSchema,
  payment_product_type: InvoiceProductSchema,
  amount: z.int().positive().describe('Minor units, VAT included.'),
  currency: CurrencySchema,
  invoice_number: Text.describe('Absent until the invoice is issued.').exactOptional(),
  invoice_date: z.iso.date().describe('As printed on the invoice.').exactOptional(),
  due_date: z.iso.date().describe('As printed on the invoice.').exactOptional(),
  expected_issue_date: z.iso.date().describe('From the terms and the day of the purchase.').exactOptional(),
  expected_due_date: z.iso.date().describe('From the terms and the day of the purchase.').exactOptional(),
  captured_amount: z.int().describe('Minor units that are paid.'),
  document: z.boolean().describe('Whether `GET /document` has the invoice.'),
  payment_details: z
    .object({
      bban: Text.exactOptional(),
      iban: Text.exactOptional(),
      swift: Text.exactOptional(),
      kid: Text.exactOptional(),
    })
    .describe('Where to pay, when the merchant delivers the invoice.')
    .exactOptional(),
});

/** The answer of `GET /result`: where a purchase stands. */
export const PurchaseResultSchema = z.object({
  outcome: z
    .enum(['authorized', 'on_hold', 'pending', 'cancelled', 'failed', 'expired'])
    .describe('`authorized`: the invoice is created, or settled since; it never means paid.'),
  final: z.boolean().describe('False means: ask again; `Retry-After` says when.'),
  reason: z
    .enum(['authorization', 'declined', 'identity', 'failed'])
    .describe('With `failed` alone.')
    .exactOptional(),
  receipt: ReceiptSchema.describe('With `authorized` and `on_hold`.').exactOptional(),
});
