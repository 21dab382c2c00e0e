import type {Context, Handler} from 'hono';
import type {Session} from '../ledger/session.ts';
import type {World} from '../world.ts';
import type {Environment} from './environment.ts';
import {errorAnswer} from './error-answer.ts';

/** A handler of `…/{id}…` that is only asked about sessions which exist; others are answered 404. */
export function withSession(
  {ledger}: World,
  handle: (c: Context<Environment>, session: Session) => Response | Promise<Response>,
): Handler<Environment> {
  return (c) => {
    const session = ledger.sessions.get(c.req.param('id') ?? '');
    return session ? handle(c, session) : errorAnswer(404, 'Session not found', {code: 'NOT FOUND'});
  };
}
