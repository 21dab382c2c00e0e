import {accountOf} from '../account.ts';
import type {World} from '../world.ts';
import type {CallbackRequest} from './callback-request.ts';
import {callbackSignature} from './signature.ts';

/** The headers of one attempt: its delivery, and the account's signature where it has a secret. */
export function signedHeaders(
  {settings, clock}: Pick<World, 'settings' | 'clock'>,
  deliveryId: string,
  {account_id, method, url}: CallbackRequest,
): Headers {
  const {accountId, signatureSecret} = accountOf(settings, account_id);
  const headers = new Headers({'event-delivery': deliveryId});
  const now = settings.signatureTime === 'own' ? clock.now().getTime() : Date.now();
  const timestamp = Math.floor(now / 1000);
  const signed = {method, url: new URL(url), accountId, timestamp};
  if (signatureSecret !== '') headers.set('dintero-signature', callbackSignature(signed, signatureSecret));
  return headers;
}
