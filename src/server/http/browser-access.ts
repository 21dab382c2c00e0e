import type {MiddlewareHandler} from 'hono';
import {problem} from './problem.ts';

/**
 * Lets pages of allowed origins call, without credentials, and refuses those of others before any work is done. A
 * request without `Origin` is no foreign page's script and passes.
 *
 * @param origins Allowed origins, as browsers write them: `https://shop.example`.
 */
export function browserAccess(origins: ReadonlySet<string>): MiddlewareHandler {
  return async function judgeOrigin(context, next) {
    const origin = context.req.header('origin');
    if (origin !== undefined && !origins.has(origin)) return problem('origin');
    if (origin === undefined || context.req.method !== 'OPTIONS') await next();
    else context.res = preflight();
    context.res.headers.append('vary', 'origin');
    if (origin !== undefined) {
      context.res.headers.set('access-control-allow-origin', origin);
      context.res.headers.set('access-control-expose-headers', 'retry-after');
    }
    return undefined;
  };
}

function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '600',
    },
  });
}
