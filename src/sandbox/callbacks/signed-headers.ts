import {accountOf} from '../account.ts';
import type {Settings} from '../settings.ts';
import type {CallbackRequest} from './callback-request.ts';
import {callbackSignature} from './signature.ts';

/**
 * The headers of one attempt: its delivery, and the account's signature where it has a secret. Signed in real time,
 * whatever the sandbox's clock says.
 */
export function signedHeaders(
  settings: Settings,
  deliveryId: string,
  {account_id, method, url}: CallbackRequest,
): Headers {
  const {accountId, signatureSecret} = accountOf(settings, account_id);
  const headers = new Headers({'event-delivery': deliveryId});
  const timestamp = Math.floor(Date.now() / 1000);
  const signed = {method, url: new URL(url), accountId, timestamp};
  if (signatureSecret !== '') headers.set('dintero-signature', callbackSignature(signed, signatureSecret));
  return headers;
}
