import type {Context, Handler} from 'hono';
import {accountIdOf} from '../account.ts';
import type {Session} from '../ledger/session.ts';
import type {World} from '../world.ts';
import {bearerAccount} from './bearer.ts';
import type {Environment} from './environment.ts';
import {errorAnswer} from './error-answer.ts';

/**
 * A handler of `…/{id}…` that is only asked about sessions which exist; others are answered 404, and so is a
 * session of another account than the one whose access token the call carries. A call of a browser carries none.
 */
export function withSession(
  world: World,
  handle: (c: Context<Environment>, session: Session) => Response | Promise<Response>,
): Handler<Environment> {
  return (c) => {
    const session = world.ledger.sessions.get(c.req.param('id') ?? '');
    const account = bearerAccount(world, c.req.header('authorization'));
    const foreign = account !== undefined && session && accountIdOf(session.id) !== account.accountId;
    if (session === undefined || foreign) return errorAnswer(404, 'Session not found', {code: 'NOT FOUND'});
    return handle(c, session);
  };
}
