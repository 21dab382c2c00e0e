/**
 * The body of `POST /v1/sessions/pay`: a session and its payment in one call.
 *
 * Source: Dintero, Kravia merchant initiated payments (one-step); payments API, PaySessionOptions.
 */
import {z} from 'zod';
import {CompanyAddress, PersonAddress} from './billing-address.ts';
import {SessionOrder} from './order.ts';
import {CallbackUrl, Customer, ExpiresAt, Metadata} from './session-request.ts';

const Payment = z.strictObject({
  payment_product_type: z.enum(['kravia.invoice_b2b', 'kravia.invoice_b2b_grouped', 'kravia.invoice_b2c']),
  operation: z.literal('invoice_payment'),
  days_until_due: z.int().min(0).max(365),
  invoice_channel: z.enum(['kravia', 'merchant']).optional(),
});

const PaidSession = z.strictObject({
  /** There is no browser to return anywhere: a callback address and nothing else. */
  url: z.strictObject({callback_url: CallbackUrl.optional()}).optional(),
  customer: Customer.optional(),
  order: SessionOrder,
  expires_at: ExpiresAt.optional(),
  configuration: z
    .strictObject({auto_capture: z.boolean().optional(), pre_authorization: z.boolean().optional()})
    .optional(),
  metadata: Metadata.optional(),
});

/** A payment in one step; its order carries the complete billing address that the product asks for. */
export const PaySessionRequest = z
  .strictObject({
    payment: Payment,
    session: PaidSession,
    /** The wrong place for a callback address, which is ignored there. */
    url: z.unknown().optional(),
  })
  .transform((body, context) => {
    const Address =
      body.payment.payment_product_type === 'kravia.invoice_b2c' ? PersonAddress : CompanyAddress;
    const address = Address.safeParse(body.session.order.billing_address);
    if (address.success) return {...body, billing_address: address.data};
    for (const {path, message} of address.error.issues)
      context.addIssue({code: 'custom', path: ['session', 'order', 'billing_address', ...path], message});
    return z.NEVER;
  });
export type PaySessionRequest = z.infer<typeof PaySessionRequest>;
