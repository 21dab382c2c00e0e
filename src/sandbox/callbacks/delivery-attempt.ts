import type {Settings} from '../settings.ts';

/** The status that a shop answered, or why it did not. */
export type Outcome = number | 'timeout' | 'connection';

/** One call of a shop's server. */
export interface OutgoingCall {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Headers;
  readonly body?: string | undefined;
}

/** Calls a shop once; redirects are not followed. Never throws. */
export async function attempt(
  {method, url, headers, body}: OutgoingCall,
  {callbackTimeout, fetch}: Settings,
): Promise<Outcome> {
  if (body !== undefined) headers.set('content-type', 'application/json');
  try {
    const response = await fetch(url, {
      method,
      headers,
      ...(body !== undefined && {body}),
      redirect: 'manual',
      signal: AbortSignal.timeout(callbackTimeout),
    });
    await response.body?.cancel();
    return response.status;
  } catch (cause) {
    return cause instanceof DOMException && cause.name === 'TimeoutError' ? 'timeout' : 'connection';
  }
}
