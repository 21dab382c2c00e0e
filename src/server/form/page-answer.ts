import type {Html} from './html.ts';

/** What a page may lead to. */
export interface PageOptions {
  readonly status?: number;
  /** Seconds after which asking again makes sense. */
  readonly retryAfter?: number | undefined;
  /** Origins that a form on it may lead to: browsers judge redirects too. */
  readonly leadsTo: readonly string[];
}

/** A page as an answer: it runs nothing, loads its own styles alone, and is shown in no frame. */
export async function pageAnswer(
  page: Html,
  {status = 200, retryAfter, leadsTo}: PageOptions,
): Promise<Response> {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    'img-src data:',
    `form-action 'self' ${leadsTo.join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return new Response(String(await page), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      // Tells Dintero nothing of the address, and this backend that the form is its own.
      'referrer-policy': 'same-origin',
      ...(retryAfter !== undefined && {'retry-after': String(retryAfter)}),
    },
  });
}
