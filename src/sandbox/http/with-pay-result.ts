import type {MiddlewareHandler} from 'hono';
import type {Environment} from './environment.ts';

/**
 * Adds `success: false` to every error of `POST /v1/sessions/pay` but 401 and 403, whoever made it. Source: Dintero,
 * payments API: session pay (SessionPayResult).
 */
export const withPayResult: MiddlewareHandler<Environment> = async (c, next) => {
  await next();
  const {status, headers} = c.res;
  if (status < 400 || status === 401 || status === 403) return;
  if (!headers.get('content-type')?.startsWith('application/json')) return;
  const envelope = (await c.res.json()) as object;
  c.res = new Response(JSON.stringify({...envelope, success: false}), {status, headers});
};
