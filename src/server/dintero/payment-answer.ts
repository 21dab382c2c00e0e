/**
 * What Dintero answers to a payment. Its documents describe two shapes, the transaction and a list of actions; an
 * answer may be either or both at once.
 *
 * Source: Dintero, Kravia merchant initiated payments; Checkout API reference: session pay, pay one-time session.
 */
import {z} from 'zod';
import {Transaction} from './answers.ts';

const text = z.string().min(1).optional().catch(undefined);

/** The shape of its own. `error` is `Rejected` where the buyer may try something else. */
const Outcome = z.looseObject({
  success: z.boolean().optional().catch(undefined),
  session_id: text,
  redirect_url: text,
  error: text,
  error_details: z
    .array(z.looseObject({code: text}))
    .optional()
    .catch(undefined),
});

/**
 * A payment as it was answered; its errors are codes, the most exact first. With neither transaction nor `success`
 * nothing is known of it.
 */
export const PaymentAnswer = z
  .unknown()
  .transform((body) => {
    const outcome = Outcome.safeParse(body).data;
    const transaction = Transaction.safeParse(body).data;
    return {
      ...(transaction && {transaction}),
      ...(outcome && {success: outcome.success, session_id: outcome.session_id}),
      redirect_url: outcome?.redirect_url,
      errors: [...(outcome?.error_details ?? []).map(({code}) => code), outcome?.error].filter(
        (error) => error !== undefined,
      ),
    };
  })
  .refine(({transaction, success}) => transaction !== undefined || success !== undefined, {
    path: ['status'],
  });
export type PaymentAnswer = z.infer<typeof PaymentAnswer>;
