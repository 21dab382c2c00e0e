import type {MiddlewareHandler} from 'hono';
import type {Account} from '../account.ts';
import type {World} from '../world.ts';
import type {Environment} from './environment.ts';
import {errorAnswer} from './error-answer.ts';

/** The account whose access token a call carries; `undefined` where it carries none that is valid now. */
export function bearerAccount(
  {settings, tokens}: World,
  authorization: string | undefined,
): Account | undefined {
  const owner = tokens.ownerOf(authorization);
  return settings.accounts.find(({accountId}) => accountId === owner);
}

/** The refusal of a call without a valid access token. */
export function unauthorized(): Response {
  return errorAnswer(401, 'The access token is missing, unknown or expired', {code: 'UNAUTHORIZED'});
}

/** Lets only calls with a valid access token through; from then on they are calls of its account. */
export function requireBearer(world: World): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const account = bearerAccount(world, c.req.header('authorization'));
    if (account === undefined) return unauthorized();
    c.set('account', account);
    await next();
    return;
  };
}
