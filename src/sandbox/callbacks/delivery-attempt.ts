import {accountOf} from '../account.ts';
import type {Settings} from '../settings.ts';
import type {CallbackRequest} from './callback-request.ts';
import {callbackSignature} from './signature.ts';

/** The status that a shop answered, or why it did not. */
export type Outcome = number | 'timeout' | 'connection';

/** Calls a shop once. Signed in real time, whatever the sandbox's clock says. Never throws. */
export async function attempt(
  {account_id, method, url, body}: CallbackRequest,
  deliveryId: string,
  settings: Settings,
): Promise<Outcome> {
  const {callbackTimeout, fetch} = settings;
  const {accountId, signatureSecret} = accountOf(settings, account_id);
  const timestamp = Math.floor(Date.now() / 1000);
  const headers = new Headers({'event-delivery': deliveryId});
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (signatureSecret !== '')
    headers.set('dintero-signature', callbackSignature({method, url, accountId, timestamp}, signatureSecret));
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
