import {type NextRequest, NextResponse} from 'next/server';

const {DINTERO_URL = 'http://localhost:4010', NODE_ENV} = process.env;

/** What `next dev` needs beyond the policy: React explains errors by `eval`, Next shows them with styles of its own. */
const [evaluation, styles] = NODE_ENV === 'development' ? [" 'unsafe-eval'", " 'unsafe-inline'"] : ['', ''];

/** Gives each page a policy of its own; Next puts the nonce on its scripts. */
export function proxy(request: NextRequest): NextResponse {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${crypto.randomUUID()}' 'strict-dynamic'${evaluation}`,
    `style-src 'self'${styles}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `frame-src ${DINTERO_URL}`,
    `form-action 'self' ${DINTERO_URL}`,
    "base-uri 'none'",
  ].join('; ');
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({request: {headers}});
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = {matcher: ['/', '/thank-you']};
