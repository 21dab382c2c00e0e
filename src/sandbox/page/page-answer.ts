import type {Markup} from './layout.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  'img-src data:',
  "base-uri 'none'",
  'frame-ancestors *',
].join('; ');

/** A page as an answer: never cached, framed by anyone, running nothing but its own script. */
export async function pageAnswer(markup: Markup, status = 200): Promise<Response> {
  return new Response(String(await markup), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
    },
  });
}
