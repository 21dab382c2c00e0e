import {z} from 'zod';

/** HTTPS only at Dintero; the sandbox also calls this machine over HTTP. */
const HookUrl = z.url({protocol: /^https?$/}).refine((text) => {
  const {protocol, hostname} = new URL(text);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}, 'HTTPS only, or HTTP to this machine');

/** Documents show the secret as a text and as an object; both are understood. */
const Secret = z.union([
  z.string().min(1),
  z
    .strictObject({type: z.literal('HMAC-SHA1').optional(), secret: z.string().min(1)})
    .transform(({secret}) => secret),
]);

/**
 * The body of `POST /v1/accounts/{aid}/hooks/subscriptions`. Kinds of events that have nothing to do with a checkout
 * are let through, and never happen here. Source: Dintero, Hooks API: create new subscription.
 */
export const SubscriptionRequest = z.strictObject({
  config: z.strictObject({
    url: HookUrl,
    content_type: z.literal('application/json').optional(),
    secret: Secret.optional(),
    insecure_ssl: z.union([z.literal(0), z.literal(1)]).optional(),
  }),
  events: z.array(z.string().regex(/^[a-z_]+$/)).min(1),
});
export type SubscriptionRequest = z.infer<typeof SubscriptionRequest>;
