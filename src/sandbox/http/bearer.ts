import type {MiddlewareHandler} from 'hono';
import type {World} from '../world.ts';
import type {Environment} from './environment.ts';
import {errorAnswer} from './error-answer.ts';

/** Whether a call carries an access token that is valid now. */
export function hasBearer(world: World, authorization: string | undefined): boolean {
  const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
  return token !== undefined && world.tokens.isValid(token);
}

/** The refusal of a call without a valid access token. */
export function unauthorized(): Response {
  return errorAnswer(401, 'The access token is missing, unknown or expired', {code: 'UNAUTHORIZED'});
}

/** Lets only calls with a valid access token through. */
export function requireBearer(world: World): MiddlewareHandler<Environment> {
  return async (c, next) => {
    if (!hasBearer(world, c.req.header('authorization'))) return unauthorized();
    await next();
    return;
  };
}
