/**
 * The Kravia part of a session's or profile's configuration, with nothing that Dintero does not document.
 *
 * Source: Dintero, Kravia customer checkout (configuration options) and invoice delivery; payments API, where
 * the same choice is called `invoice_delivery_method` and has the values `provider` and `merchant`.
 */
import {z} from 'zod';

const common = {
  type: z.literal('payment_product_type').optional(),
  enabled: z.boolean(),
  days_until_due: z.int().min(0).max(365).optional(),
  require_identity_verification: z.boolean().optional(),
};

const delivery = {
  invoice_channel: z.enum(['kravia', 'merchant']).optional(),
  invoice_delivery_method: z.enum(['provider', 'merchant']).optional(),
};

const DeliveredInvoice = z
  .strictObject({...common, ...delivery})
  .refine(
    ({invoice_channel, invoice_delivery_method}) =>
      invoice_channel === undefined ||
      invoice_delivery_method === undefined ||
      (invoice_channel === 'merchant') === (invoice_delivery_method === 'merchant'),
    {message: 'invoice_channel and invoice_delivery_method disagree', path: ['invoice_channel']},
  );

/** The grouped product; a delivery option on it is not documented and has no effect. */
const GroupedInvoice = z.strictObject({
  ...common,
  ...delivery,
  invoice_schedule: z.strictObject({interval: z.enum(['monthly', 'quarterly'])}).optional(),
});

/** `configuration.kravia`. */
export const KraviaConfiguration = z.strictObject({
  type: z.literal('payment_type').optional(),
  invoice_b2b: DeliveredInvoice.optional(),
  invoice_b2b_grouped: GroupedInvoice.optional(),
  invoice_b2c: DeliveredInvoice.optional(),
});
export type KraviaConfiguration = z.infer<typeof KraviaConfiguration>;
