/** What a subscription can be about: the two kinds of Dintero's that concern a checkout. */
export const webhookEvents = ['checkout_transaction', 'checkout_authorization'] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** An address that hears of every transaction of an account. Source: Dintero, Hooks API: Subscription. */
export interface Subscription {
  readonly id: string;
  readonly account_id: string;
  readonly created_at: string;
  readonly url: string;
  /** Signs what is sent; without one it goes out unsigned. */
  readonly secret?: string | undefined;
  readonly events: readonly string[];
}

/** A subscription as Dintero shows it: its secret is never told again. */
export function subscriptionJson({id, created_at, url, secret, events}: Subscription) {
  return {
    id,
    created_at,
    updated_at: created_at,
    active: true,
    config: {
      url,
      content_type: 'application/json',
      insecure_ssl: 0,
      ...(secret !== undefined && {secret: {type: 'HMAC-SHA1'}}),
    },
    events,
  };
}
