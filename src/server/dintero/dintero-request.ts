import {ErrorAnswer} from './answers.ts';
import {DinteroError, type DinteroErrorCode} from './dintero-error.ts';

/** One HTTP request to Dintero. */
export interface DinteroRequest {
  /** What is attempted, for the error: "read the session". */
  readonly what: string;
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Milliseconds until the answer must have arrived, its body included. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends a request once. Every 2xx is a success: Dintero answers 202 where it finishes later.
 *
 * @throws DinteroError for everything else.
 */
export async function sendToDintero(
  fetch: typeof globalThis.fetch,
  request: DinteroRequest,
): Promise<Response> {
  const limit = AbortSignal.timeout(request.timeout);
  const response = await fetch(request.url, {
    method: request.method ?? 'GET',
    headers: {
      accept: 'application/json',
      ...(request.body !== undefined && {'content-type': 'application/json'}),
      ...request.headers,
    },
    ...(request.body !== undefined && {body: JSON.stringify(request.body)}),
    signal: request.signal === undefined ? limit : AbortSignal.any([limit, request.signal]),
  }).catch((cause: unknown) => {
    throw connectionError(request.what, cause);
  });
  if (!response.ok) throw await refusal(request.what, response);
  return response;
}

/** The error of a connection or of an answer that broke off. */
export function connectionError(what: string, cause: unknown): DinteroError {
  const late = cause instanceof Error && ['TimeoutError', 'AbortError'].includes(cause.name);
  return late
    ? new DinteroError('timeout', `Dintero did not answer in time: ${what}`, {cause})
    : new DinteroError('unreachable', `Dintero could not be reached: ${what}`, {cause});
}

async function refusal(what: string, response: Response): Promise<DinteroError> {
  const answer = ErrorAnswer.safeParse(await response.json().catch(() => undefined));
  const named = answer.success ? ` (${answer.data.error.code})` : '';
  const retryAfter = secondsOf(response.headers.get('retry-after'));
  return new DinteroError(codeOf(response.status), `Dintero answered ${response.status}${named}: ${what}`, {
    status: response.status,
    ...(retryAfter !== undefined && {retryAfter}),
  });
}

function codeOf(status: number): DinteroErrorCode {
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 404) return 'not_found';
  if (status === 429) return 'rate_limited';
  return status >= 500 ? 'failed' : 'refused';
}

/** `Retry-After` in seconds; Dintero documents no date there. */
function secondsOf(header: string | null): number | undefined {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) : undefined;
}
