import {fromBase64Url, toBase64Url} from '../crypto/encoding.ts';
import {isSigned, sign} from '../crypto/hmac.ts';
import {isMerchantReference} from './merchant-order.ts';

/** What order tokens are made and read with. */
export interface OrderTokenOptions {
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const oneDay = 86_400;
const longest = 200;

/**
 * Makes the token that a page shows for an order: its reference and an expiry, signed, nothing personal.
 *
 * @param expiresIn Seconds; a day when left out.
 * @throws RangeError for a reference that cannot be sold under or a lifetime that is not positive.
 */
export async function makeOrderToken(
  reference: string,
  options: OrderTokenOptions,
  expiresIn = oneDay,
): Promise<string> {
  if (!isMerchantReference(reference)) {
    throw new RangeError('merchant_reference: use 1 to 64 letters, digits, dots, underscores and hyphens');
  }
  if (!(expiresIn > 0 && expiresIn < Infinity))
    throw new RangeError('expiresIn: give a positive number of seconds');
  const expiry = Math.ceil(options.now() / 1000 + expiresIn);
  const claim = `${expiry.toString(36)}.${toBase64Url(new TextEncoder().encode(reference))}`;
  return `${claim}.${toBase64Url(await sign(options.secret, signedText(claim)))}`;
}

/** The reference an order token was made for; undefined when it is forged, expired or no token at all. */
export async function readOrderToken(token: string, options: OrderTokenOptions): Promise<string | undefined> {
  if (token.length > longest) return undefined;
  const [, expiry, encoded, mac] = /^([0-9a-z]{1,12})\.([\w-]+)\.([\w-]{43})$/.exec(token) ?? [];
  const signature = fromBase64Url(mac ?? '');
  const reference = fromBase64Url(encoded ?? '');
  if (expiry === undefined || signature?.length !== 32 || reference === undefined) return undefined;
  if (Number.parseInt(expiry, 36) * 1000 <= options.now()) return undefined;
  const genuine = await isSigned(options.secret, signedText(`${expiry}.${encoded}`), signature);
  return genuine ? new TextDecoder().decode(reference) : undefined;
}

/** Named, so that a signature made for an order can serve nothing else. */
function signedText(claim: string): string {
  return `invoice-checkout order token\n${claim}`;
}
