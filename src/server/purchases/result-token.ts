import {toBase64Url, toHex} from '../crypto/encoding.ts';

/** A new result token: 256 random bits. Whoever holds it may read one purchase's outcome and nothing else. */
export function makeResultToken(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
}

/** Whether a text could be a result token at all. */
export function isResultToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}

/** What a store keeps instead of the token: its SHA-256, hexadecimal. */
export async function hashResultToken(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return toHex(new Uint8Array(digest));
}
