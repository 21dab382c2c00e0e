import type {Handler} from 'hono';
import type {Environment} from '../http/environment.ts';
import {withSession} from '../http/with-session.ts';
import {sessionJson} from '../ledger/session-json.ts';
import type {World} from '../world.ts';
import {askedFor} from './included.ts';

/**
 * `GET /v1/sessions/{id}`: the session with its events and, once paid, its `transaction_id`;
 * `includes=initiating_system_request_headers` adds what the merchant's system said about itself.
 */
export function readSessionHandler(world: World): Handler<Environment> {
  return withSession(world, (c, session) => {
    const {initiating_system_request_headers} = session;
    const asked = askedFor(c.req.queries('includes'));
    return c.json({
      ...sessionJson(world.settings, session),
      ...(asked('initiating_system_request_headers') && {initiating_system_request_headers}),
    });
  });
}
