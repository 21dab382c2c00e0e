import {toHex} from '../crypto/encoding.ts';
import {sign} from '../crypto/hmac.ts';

/**
 * Tells whether two purchases are the same without keeping what was bought or by whom: a keyed hash of their
 * values, whatever order their members are in.
 */
export async function fingerprint(secret: string, ...values: readonly unknown[]): Promise<string> {
  return toHex(await sign(secret, `invoice-checkout purchase\n${JSON.stringify(values, sorted)}`));
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
