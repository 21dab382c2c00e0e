import type {Handler} from 'hono';
import {accountOf} from '../account.ts';
import type {Environment} from '../http/environment.ts';
import {errorAnswer} from '../http/error-answer.ts';
import {withSession} from '../http/with-session.ts';
import {cancel} from '../kravia/cancel.ts';
import {recordSession} from '../ledger/ledger.ts';
import {returnAddress} from '../ledger/return-address.ts';
import {payLockOf, type Session} from '../ledger/session.ts';
import {sessionJson} from '../ledger/session-json.ts';
import {sessionState} from '../ledger/session-state.ts';
import type {World} from '../world.ts';

/** `GET /v1/view/{id}`: 302 to the checkout page with the parameters kept. */
export const viewHandler: Handler = (c) => {
  const parameters = new URLSearchParams(new URL(c.req.url).search);
  parameters.set('sid', c.req.param('id') ?? '');
  return c.redirect(`/?${parameters}`, 302);
};

/** `GET /v1/view/{id}/session`: an open session as its page may see it. Whoever has the id may call it. */
export function viewSessionHandler(world: World): Handler<Environment> {
  return withSession(world, (_, session) =>
    sessionState(world, session) === 'open'
      ? Response.json(sessionJson(world.settings, session))
      : notOpen(world, session),
  );
}

/**
 * `POST /v1/view/{id}/session/lock`: the shop is about to change the order, and nobody can pay it meanwhile. 400 where
 * a payment has begun. Source: Dintero, Checkout Web SDK (locking the session).
 */
export function lockSessionHandler(world: World): Handler<Environment> {
  return withSession(world, (_, session) => {
    if (sessionState(world, session) !== 'open')
      return errorAnswer(400, 'Only an open session can be locked');
    if (session.transaction_id !== undefined) return errorAnswer(400, 'The payment of the session has begun');
    recordSession(session, 'PAY_LOCK_START', world.clock.now());
    return Response.json({pay_lock: payLockOf(session)});
  });
}

/** `POST /v1/view/{id}/session/abandon`: the shopper cancels; 302 to the shop with `error=cancelled`. */
export function abandonSessionHandler(world: World): Handler<Environment> {
  return withSession(world, (c, session) => {
    const open = sessionState(world, session) === 'open';
    if (!open || !cancel(world, session, 'customer')) return notOpen(world, session);
    return c.redirect(returnAddress(world, session) ?? `/?sid=${session.id}`, 302);
  });
}

/** 404 with what a page needs to lead its shopper on. Source: Dintero, checkout API: view session. */
function notOpen({settings}: World, {id, request, transaction_id}: Session): Response {
  return errorAnswer(404, 'The session is not open any more', {
    code: 'NOT FOUND',
    session_details: {
      merchant_reference: request.order.merchant_reference,
      transaction_id,
      return_url: request.url.return_url,
      merchant: {name: accountOf(settings, id).merchant.name, ...request.merchant},
    },
  });
}
