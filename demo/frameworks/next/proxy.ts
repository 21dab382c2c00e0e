import {type NextRequest, NextResponse} from 'next/server';

const {DINTERO_URL = 'http://localhost:4010'} = process.env;

/** Gives each page a policy of its own; Next puts the nonce on its scripts. */
export function proxy(request: NextRequest): NextResponse {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${crypto.randomUUID()}' 'strict-dynamic'`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
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
