/**
 * The signature on Dintero's callbacks. It covers the address that was called, not the body.
 *
 * Source: Dintero, Validating callbacks; Checkout API reference, signature secret.
 */
import {fromHex} from '../crypto/encoding.ts';
import {isSigned} from '../crypto/hmac.ts';

/** What a callback was signed with and for. */
export interface SignedCallback {
  /** The header `Dintero-Signature`. */
  readonly signature: string | null;
  readonly method: string;
  /** The address as registered with Dintero, with the query that arrived. */
  readonly url: URL;
}

/** Whose signature is expected. */
export interface SignatureOptions {
  readonly secret: string;
  readonly accountId: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Why a callback is not believed. */
export type SignatureIssue = 'missing' | 'malformed' | 'too_old' | 'wrong';

const tolerance = 300;

/** Says what is wrong with a callback's signature, undefined when it is Dintero's and at most five minutes old. */
export async function signatureIssue(
  callback: SignedCallback,
  options: SignatureOptions,
): Promise<SignatureIssue | undefined> {
  if (callback.signature === null) return 'missing';
  const [, time, hex] = /^t=(\d{1,12}),v0-hmac-sha256=([0-9a-f]{64})$/.exec(callback.signature) ?? [];
  const signature = fromHex(hex ?? '');
  if (time === undefined || signature === undefined) return 'malformed';
  if (Math.abs(options.now() / 1000 - Number(time)) > tolerance) return 'too_old';
  const text = signedText(time, options.accountId, callback);
  return (await isSigned(options.secret, text, signature)) ? undefined : 'wrong';
}

function signedText(time: string, accountId: string, {method, url}: SignedCallback): string {
  const query = new URLSearchParams(url.search);
  query.sort();
  return [time, accountId, method.toUpperCase(), url.hostname, url.pathname, query.toString()].join('\n');
}
