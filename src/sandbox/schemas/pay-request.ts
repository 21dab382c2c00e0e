import {z} from 'zod';
import {CompanyAddress, PersonAddress} from './billing-address.ts';

/** The body of `POST /v1/sessions/{id}/pay`. Source: Dintero, Kravia merchant initiated payments, two-step. */
export const PayRequest = z.discriminatedUnion('payment_product_type', [
  z.strictObject({payment_product_type: z.literal('kravia.invoice_b2b'), billing_address: CompanyAddress}),
  z.strictObject({
    payment_product_type: z.literal('kravia.invoice_b2b_grouped'),
    billing_address: CompanyAddress,
  }),
  z.strictObject({payment_product_type: z.literal('kravia.invoice_b2c'), billing_address: PersonAddress}),
]);
export type PayRequest = z.infer<typeof PayRequest>;
