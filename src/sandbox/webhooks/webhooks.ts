import {createHmac, randomUUID} from 'node:crypto';
import {accountIdOf} from '../account.ts';
import type {Notice} from '../callbacks/callback-request.ts';
import {attempt} from '../callbacks/delivery-attempt.ts';
import {createDeliveryLog, type Delivery} from '../callbacks/delivery-log.ts';
import {retryPause} from '../callbacks/retry-pause.ts';
import type {World} from '../world.ts';
import {type Subscription, subscriptionJson, webhookEvents} from './subscription.ts';
import type {SubscriptionRequest} from './subscription-request.ts';
import {webhookBody} from './webhook-body.ts';

/** A webhook on its way to a subscriber. */
export interface PendingWebhook {
  readonly id: string;
  readonly subscription_id: string;
  readonly event: string;
  readonly body: string;
  /** 1 is the first. */
  readonly attempt: number;
}

/** The subscriptions of all accounts and what was sent, beside what is on the timeline. */
export interface WebhooksState {
  readonly subscriptions: readonly Subscription[];
  readonly deliveries: readonly Delivery[];
  /** Sent, and neither answered nor given up yet. */
  readonly running: readonly PendingWebhook[];
}

/** Tells the subscribers of an account what happens to its transactions. */
export interface Webhooks {
  readonly subscriptions: Map<string, Subscription>;
  /** Every attempt so far. */
  readonly deliveries: readonly Delivery[];
  /** Adds a subscription and pings its address. */
  subscribe(account_id: string, request: SubscriptionRequest): Subscription;
  ping(subscription: Subscription): void;
  /** Tells all who subscribed to it. */
  send(notice: Notice): void;
  /** Makes one attempt, and plans what follows from its outcome. */
  deliver(webhook: PendingWebhook): Promise<void>;
  save(): WebhooksState;
  load(state: WebhooksState): void;
}

const TRIES = 5;

/**
 * Webhooks by Dintero's rules: everything but 2xx is a failure, a delivery is tried five times, and a subscription
 * whose delivery failed every time is deleted. Source: Dintero, Hooks API: receiving webhooks.
 */
export function createWebhooks({
  settings,
  clock,
  timeline,
}: Pick<World, 'settings' | 'clock' | 'timeline'>): Webhooks {
  const log = createDeliveryLog(clock);
  const subscriptions = new Map<string, Subscription>();
  const running = new Set<PendingWebhook>();

  function start({id: subscription_id}: Subscription, event: string, body: (id: string) => object): void {
    const id = randomUUID();
    const webhook = {id, subscription_id, event, body: JSON.stringify(body(id)), attempt: 1};
    timeline.after(0, {kind: 'call-hook', webhook});
  }

  const ping = (subscription: Subscription) =>
    start(subscription, 'ping', () => subscriptionJson(subscription));

  return {
    subscriptions,
    deliveries: log.entries,
    ping,
    subscribe(account_id, {config: {url, secret}, events}) {
      const created_at = clock.now().toISOString();
      const subscription = {id: randomUUID(), account_id, created_at, url, secret, events};
      subscriptions.set(subscription.id, subscription);
      ping(subscription);
      return subscription;
    },
    send(notice) {
      const account_id = accountIdOf(notice.session.id);
      for (const subscription of subscriptions.values()) {
        if (subscription.account_id !== account_id) continue;
        for (const event of webhookEvents) {
          const facts = subscription.events.includes(event) && webhookBody(event, notice);
          if (facts)
            start(subscription, event, (event_delivery) => ({account_id, event, event_delivery, ...facts}));
        }
      }
    },
    async deliver(webhook) {
      const {id, event, body, attempt: number} = webhook;
      const subscription = subscriptions.get(webhook.subscription_id);
      if (subscription === undefined) return;
      const {url, secret} = subscription;
      const headers = new Headers({event, 'event-delivery': id});
      if (secret !== undefined)
        headers.set('event-signature', createHmac('sha1', secret).update(body).digest('hex'));
      running.add(webhook);
      const outcome = await attempt({method: 'POST', url, headers, body}, settings);
      if (!running.delete(webhook)) return;
      log.add({id, method: 'POST', url, attempt: number, outcome});
      if (typeof outcome === 'number' && outcome >= 200 && outcome < 300) return;
      if (number < TRIES)
        timeline.after(retryPause(number), {kind: 'call-hook', webhook: {...webhook, attempt: number + 1}});
      else subscriptions.delete(subscription.id);
    },
    save: () => ({
      subscriptions: [...subscriptions.values()],
      deliveries: log.entries,
      running: [...running],
    }),
    load(state) {
      subscriptions.clear();
      for (const subscription of state.subscriptions) subscriptions.set(subscription.id, subscription);
      log.load(state.deliveries);
      running.clear();
      for (const webhook of state.running) timeline.after(0, {kind: 'call-hook', webhook});
    },
  };
}
