/**
 * What an account has set up for Kravia under the name of a profile.
 *
 * Source: Dintero, Kravia invoice delivery (checkout payment options).
 */
import {z} from 'zod';
import {KraviaConfiguration} from './kravia-configuration.ts';

const PaymentOption = z.strictObject({
  type: z.enum(['kravia.invoice_b2b', 'kravia.invoice_b2c']),
  details: z.strictObject({invoice_channel: z.enum(['kravia', 'merchant'])}),
});

/** Kravia's part of a profile, and its payment options: the delivery where a session does not choose one. */
export const KraviaProfile = z
  .strictObject({...KraviaConfiguration.shape, payment_options: z.array(PaymentOption).optional()})
  .readonly();
export type KraviaProfile = z.infer<typeof KraviaProfile>;
