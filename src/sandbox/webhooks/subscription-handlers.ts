import type {Context, Handler} from 'hono';
import type {Environment} from '../http/environment.ts';
import {errorAnswer} from '../http/error-answer.ts';
import {readJson} from '../http/read-json.ts';
import type {World} from '../world.ts';
import {type Subscription, subscriptionJson} from './subscription.ts';
import {SubscriptionRequest} from './subscription-request.ts';

/** `POST /v1/accounts/{aid}/hooks/subscriptions`: 200 with the subscription, whose address is pinged. */
export function createSubscriptionHandler(world: World): Handler<Environment> {
  return ofAccount(async (c, account_id) => {
    const body = await readJson(c.req, SubscriptionRequest);
    return body.ok ? c.json(subscriptionJson(world.webhooks.subscribe(account_id, body.value))) : body.issue;
  });
}

/** `GET /v1/accounts/{aid}/hooks/subscriptions`: those of the account, oldest first. */
export function listSubscriptionsHandler({webhooks}: World): Handler<Environment> {
  return ofAccount((c, account_id) => {
    const own = [...webhooks.subscriptions.values()].filter((each) => each.account_id === account_id);
    return c.json(own.map(subscriptionJson));
  });
}

/** `GET /v1/accounts/{aid}/hooks/subscriptions/{hid}`: one of them. */
export function readSubscriptionHandler(world: World): Handler<Environment> {
  return withSubscription(world, (c, subscription) => c.json(subscriptionJson(subscription)));
}

/** `DELETE /v1/accounts/{aid}/hooks/subscriptions/{hid}`: nothing more is sent; 204. */
export function deleteSubscriptionHandler(world: World): Handler<Environment> {
  return withSubscription(world, (c, {id}) => {
    world.webhooks.subscriptions.delete(id);
    return c.body(null, 204);
  });
}

/** `POST /v1/accounts/{aid}/hooks/subscriptions/{hid}/ping`: pings its address once more; 204. */
export function pingSubscriptionHandler(world: World): Handler<Environment> {
  return withSubscription(world, (c, subscription) => {
    world.webhooks.ping(subscription);
    return c.body(null, 204);
  });
}

type Answer = Response | Promise<Response>;

/** Only the account itself may ask for what is its own. */
function ofAccount(handle: (c: Context<Environment>, account_id: string) => Answer): Handler<Environment> {
  return (c) => {
    const {accountId} = c.get('account');
    return c.req.param('account_id') === accountId
      ? handle(c, accountId)
      : errorAnswer(403, 'The access token is not one of this account', {code: 'FORBIDDEN'});
  };
}

function withSubscription(
  {webhooks}: World,
  handle: (c: Context<Environment>, subscription: Subscription) => Answer,
): Handler<Environment> {
  return ofAccount((c, account_id) => {
    const subscription = webhooks.subscriptions.get(c.req.param('id') ?? '');
    return subscription?.account_id === account_id
      ? handle(c, subscription)
      : errorAnswer(404, 'Subscription not found', {code: 'NOT FOUND'});
  });
}
