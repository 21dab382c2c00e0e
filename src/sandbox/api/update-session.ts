import type {Handler} from 'hono';
import {z} from 'zod';
import type {Environment} from '../http/environment.ts';
import {errorAnswer} from '../http/error-answer.ts';
import {featureToggles} from '../http/feature-toggles.ts';
import {readJson} from '../http/read-json.ts';
import {withSession} from '../http/with-session.ts';
import {recordSession} from '../ledger/ledger.ts';
import {hasEvent, payLockOf, type Session} from '../ledger/session.ts';
import {sessionJson} from '../ledger/session-json.ts';
import {sessionState} from '../ledger/session-state.ts';
import {amountFits, SessionOrder} from '../schemas/order.ts';
import {Express} from '../schemas/session-request.ts';
import type {World} from '../world.ts';
import {orderWarnings, warn} from './warnings.ts';

const SessionUpdate = z.strictObject({
  order: SessionOrder,
  express: Express.optional(),
  remove_lock: z.boolean().default(true),
});
type SessionUpdate = z.infer<typeof SessionUpdate>;

/**
 * `PUT /v1/sessions/{id}`: another order for an open session. Its page has to have locked it before, unless nobody
 * has seen the page yet and `update_without_lock=true` says so; the lock ends with the update unless `remove_lock`
 * is false. Source: Dintero, payments API: update session.
 */
export function updateSessionHandler(world: World): Handler<Environment> {
  return withSession(world, async (c, session) => {
    const body = await readJson(c.req, SessionUpdate);
    if (!body.ok) return body.issue;
    const {order, express = session.request.express, remove_lock} = body.value;
    const isOn = featureToggles(c.req.header('dintero-feature-toggles'));
    const refusal =
      refuseState(world, session, c.req.query('update_without_lock') === 'true') ??
      refuseOrder(order, express, isOn('strict-session-amounts'));
    if (refusal !== undefined) return errorAnswer(400, refusal);

    const now = world.clock.now();
    const details = {previous_order: session.request.order, updated_order: order};
    session.request = {...session.request, order, express};
    world.ledger.sessions.put(session);
    recordSession(session, 'UPDATE_SESSION', now, details);
    if (remove_lock && payLockOf(session)) recordSession(session, 'PAY_LOCK_END', now);
    warn(c, orderWarnings(order));
    return c.json(sessionJson(world.settings, session));
  });
}

function refuseState(world: World, session: Session, withoutLock: boolean): string | undefined {
  if (sessionState(world, session) !== 'open') return 'Only an open session can be updated';
  if (session.transaction_id !== undefined) return 'The payment of the session has begun';
  if (payLockOf(session)) return undefined;
  if (!withoutLock) return 'The session must be locked first';
  return hasEvent(session, 'VISITED')
    ? 'The page of the session was seen: it must be locked first'
    : undefined;
}

function refuseOrder(order: SessionOrder, express: SessionUpdate['express'], strict: boolean) {
  const {shipping_option} = order;
  if (strict && !amountFits(order)) return 'order.amount is not the sum of items and shipping_option';
  if (shipping_option === undefined || express === undefined) return undefined;
  const offered = express.shipping_options.some(({id}) => id === shipping_option.id);
  return offered ? undefined : 'order.shipping_option is not one of express.shipping_options';
}
