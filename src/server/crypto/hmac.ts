/** HMAC-SHA256 through the runtime's own cryptography, which every fetch runtime has. */

const utf8 = new TextEncoder();

/** Signs a text with a secret. */
export async function sign(secret: string, text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', await keyOf(secret), utf8.encode(text)));
}

/** Whether a signature is that of the text, compared in constant time. */
export async function isSigned(
  secret: string,
  text: string,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  return crypto.subtle.verify('HMAC', await keyOf(secret), signature, utf8.encode(text));
}

/** The keys of a backend's few secrets: making one takes longer than signing. */
const keys = new Map<string, Promise<CryptoKey>>();

function keyOf(secret: string): Promise<CryptoKey> {
  const algorithm = {name: 'HMAC', hash: 'SHA-256'};
  const key =
    keys.get(secret) ??
    crypto.subtle.importKey('raw', utf8.encode(secret), algorithm, false, ['sign', 'verify']);
  keys.set(secret, key);
  return key;
}
