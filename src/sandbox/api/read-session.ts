import type {Handler} from 'hono';
import type {Environment} from '../http/environment.ts';
import {withSession} from '../http/with-session.ts';
import {sessionJson} from '../ledger/session-json.ts';
import type {World} from '../world.ts';

/** `GET /v1/sessions/{id}`: the session with its events and, once paid, its `transaction_id`. */
export function readSessionHandler(world: World): Handler<Environment> {
  return withSession(world, (_, session) => Response.json(sessionJson(world.settings, session)));
}
