import {z} from 'zod';

const tokens = {
  session_id: z.string().min(1).describe('Dintero’s id of the session.'),
  result_token: z.string().min(1).describe('Random; lets its holder read this purchase’s outcome.'),
};

const WebAddress = z.url({protocol: /^https?$/});

/** A session that is paid on Dintero's page. */
export const CheckoutSessionSchema = z.object({
  ...tokens,
  completion: z.literal('checkout'),
  url: WebAddress.describe('Dintero’s page for the session.'),
  checkout_endpoint: WebAddress.describe('Origin of Dintero’s checkout.'),
  expires_at: z.iso.datetime(),
});

/** A session that the back end has paid itself; what came of it is told by `GET /result`. */
export const ServerSessionSchema = z.object({
  ...tokens,
  completion: z.literal('server'),
});

/** The answer of `POST /sessions`. */
export const OpenedSessionSchema = z.discriminatedUnion('completion', [
  CheckoutSessionSchema,
  ServerSessionSchema,
]);
