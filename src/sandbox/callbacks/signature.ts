import {createHmac} from 'node:crypto';

/** What of a callback is signed. The body is not. */
export interface SignedCallback {
  readonly method: string;
  readonly url: URL;
  readonly accountId: string;
  /** Unix seconds. */
  readonly timestamp: number;
}

/**
 * The value of `Dintero-Signature`: HMAC-SHA256 over timestamp, account, method, hostname without port, path and
 * the query sorted by name, one below the other. Source: Dintero, validating callbacks.
 */
export function callbackSignature(
  {method, url, accountId, timestamp}: SignedCallback,
  secret: string,
): string {
  const query = new URLSearchParams(url.search);
  query.sort();
  const text = [timestamp, accountId, method, url.hostname, url.pathname, query].join('\n');
  return `t=${timestamp},v0-hmac-sha256=${createHmac('sha256', secret).update(text).digest('hex')}`;
}
