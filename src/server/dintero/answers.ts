/**
 * Dintero's answers, as far as the kit reads them. Lenient on purpose: members we do not know pass, and
 * statuses and event names stay texts, so that a new one never breaks a purchase.
 *
 * Source: Dintero, Checkout API reference; Kravia customer checkout.
 */
import {z} from 'zod';

/** `POST /v1/accounts/{account_id}/auth/token`. */
export const TokenAnswer = z.looseObject({
  access_token: z.string().min(1),
  expires_in: z.number().positive(),
});

const SessionEvent = z.looseObject({
  name: z.string().catch(''),
  details: z.looseObject({error: z.unknown().optional()}).nullish().catch(undefined),
});

/**
 * The session repeats its configuration, with Dintero's word on whether a product can be had and on who delivers the
 * invoice, which documents call by two names.
 */
const ProductConfiguration = z
  .looseObject({
    payability: z.string().nullish(),
    invoice_channel: z.string().nullish(),
    invoice_delivery_method: z.string().nullish(),
  })
  .optional()
  .catch(undefined);
const Configuration = z.looseObject({
  kravia: z.looseObject({
    invoice_b2b: ProductConfiguration,
    invoice_b2b_grouped: ProductConfiguration,
    invoice_b2c: ProductConfiguration,
  }),
});

/** A checkout session. It has no status: what became of it follows from its events. */
export const Session = z.looseObject({
  id: z.string().min(1),
  expires_at: z.string().nullish(),
  transaction_id: z.string().min(1).nullish(),
  events: z.array(SessionEvent).default([]),
  configuration: Configuration.optional().catch(undefined),
});
export type Session = z.infer<typeof Session>;

/** `POST /v1/sessions-profile`. Dintero's schema promises neither member; without them there is no checkout. */
export const SessionCreated = z.looseObject({
  id: z.string().min(1),
  url: z.url({protocol: /^https?$/}),
  session: Session.optional().catch(undefined),
});
export type SessionCreated = z.infer<typeof SessionCreated>;

const Metadata = z.record(z.string(), z.unknown()).nullish();

const TransactionEvent = z.looseObject({
  event: z.string().nullish(),
  /** The older spelling of `event`. */
  name: z.string().nullish(),
  success: z.boolean().nullish(),
  amount: z.number().nullish(),
  created_at: z.string().nullish(),
  error: z.unknown().optional(),
  metadata: Metadata,
});
export type TransactionEvent = z.infer<typeof TransactionEvent>;

/** A transaction: the invoice as Dintero keeps it. */
export const Transaction = z.looseObject({
  id: z.string().min(1),
  session_id: z.string(),
  merchant_reference: z.string(),
  amount: z.number(),
  currency: z.string(),
  status: z.string(),
  settlement_status: z.string().nullish().catch(undefined),
  payment_product_type: z.string().nullish().catch(undefined),
  merchant_reference_2: z.string().nullish().catch(undefined),
  created_at: z.string().nullish(),
  billing_address: z.unknown().optional(),
  items: z.unknown().optional(),
  events: z.array(TransactionEvent).default([]),
  metadata: Metadata,
  /** Only when it was asked for. */
  session: Session.optional().catch(undefined),
});
export type Transaction = z.infer<typeof Transaction>;

/** The envelope around every refusal; only its `code` is ever repeated. */
export const ErrorAnswer = z.looseObject({error: z.looseObject({code: z.string().max(64)})});
