import type {z} from 'zod';
import {parseJson} from '../http/parse-json.ts';
import type {RegisterMeans} from './register.ts';
import {RegisterError, type RegisterErrorCode} from './register-error.ts';
import {longestRest} from './register-gate.ts';

/** One HTTP request to a register. */
export interface RegisterRequest {
  /** The register's name, for the error. */
  readonly source: string;
  readonly url: string | URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent by POST when there is one. */
  readonly body?: string | URLSearchParams;
  readonly signal: AbortSignal;
  /** Statuses that answer something too, beside 200. */
  readonly meaningful?: readonly number[];
}

/**
 * Sends a request once: whoever waits is typing, and asks again with the next letter.
 *
 * @throws RegisterError for a connection that failed and for every status that has no meaning.
 */
export async function askRegister({fetch, now}: RegisterMeans, request: RegisterRequest): Promise<Response> {
  const {source, url, headers, body, signal, meaningful = []} = request;
  const response = await fetch(url, {
    ...(body !== undefined && {method: 'POST', body}),
    headers: {accept: 'application/json', ...headers},
    signal,
  }).catch((cause: unknown) => {
    throw connectionError(source, cause);
  });
  const {ok, status} = response;
  if (ok || meaningful.includes(status)) return response;
  await response.body?.cancel();
  const retryAfter = secondsOf(response.headers.get('retry-after'), now());
  throw new RegisterError(codeOf(status), `${source} answered ${status}`, {
    status,
    ...(retryAfter !== undefined && {retryAfter}),
  });
}

/**
 * Reads a register's answer by its schema.
 *
 * @throws RegisterError `unusable_answer` naming the members that are missing or wrong, never their values.
 */
export async function readRegisterAnswer<Schema extends z.ZodType>(
  source: string,
  response: Response,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const text = await response.text().catch((cause: unknown) => {
    throw connectionError(source, cause);
  });
  const answer = schema.safeParse(parseJson(text));
  if (answer.success) return answer.data;
  const members = answer.error.issues.map((issue) => issue.path.join('.') || 'body').join(', ');
  throw new RegisterError('unusable_answer', `${source} gave an answer that cannot be used (${members})`, {
    status: response.status,
  });
}

/** The error of a connection, or of an answer that broke off. */
function connectionError(source: string, cause: unknown): RegisterError {
  const late = cause instanceof Error && ['TimeoutError', 'AbortError'].includes(cause.name);
  return late
    ? new RegisterError('timeout', `${source} did not answer in time`, {cause})
    : new RegisterError('unreachable', `${source} could not be reached`, {cause});
}

function codeOf(status: number): RegisterErrorCode {
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 429) return 'rate_limited';
  return status >= 500 ? 'failed' : 'refused';
}

/** `Retry-After`, seconds or a date (RFC 9110 § 10.2.3), in seconds from now, as far as it is heeded. */
function secondsOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  return seconds >= 0 ? Math.min(seconds, longestRest) : undefined;
}
