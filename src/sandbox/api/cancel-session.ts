import type {Handler} from 'hono';
import type {Environment} from '../http/environment.ts';
import {errorAnswer} from '../http/error-answer.ts';
import {withSession} from '../http/with-session.ts';
import {cancel} from '../kravia/cancel.ts';
import {sessionJson} from '../ledger/session-json.ts';
import type {World} from '../world.ts';

/** `POST /v1/sessions/{id}/cancel`: 200 with the cancelled session, or 400 where it can no longer be cancelled. */
export function cancelSessionHandler(world: World): Handler<Environment> {
  return withSession(world, (_, session) =>
    cancel(world, session, 'merchant')
      ? Response.json(sessionJson(world.settings, session))
      : errorAnswer(400, 'The session cannot be cancelled any more'),
  );
}
