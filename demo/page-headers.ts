import type {MiddlewareHandler} from 'hono';
import {secureHeaders} from 'hono/secure-headers';
import {pagePolicy} from './page-policy.ts';

/** Headers for the demo's pages: the strict policy, unless a page asks for another, and no hint of who sends them. */
export function pageHeaders(checkoutUrl: string): MiddlewareHandler {
  const secure = secureHeaders({
    referrerPolicy: 'strict-origin-when-cross-origin',
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: false,
    xFrameOptions: 'SAMEORIGIN',
  });
  return async (c, next) => {
    await secure(c, next);
    if (!c.res.headers.has('Content-Security-Policy'))
      c.res.headers.set('Content-Security-Policy', pagePolicy({checkoutUrl, level: 'strict'}));
  };
}
