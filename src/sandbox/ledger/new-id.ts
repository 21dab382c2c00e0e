import {randomInt} from 'node:crypto';

const base58 = '123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';

/** An id of a session or transaction: the account, a dot and 22 random characters without `0`, `O`, `I` and `l`. */
export function newId(accountId: string): string {
  const random = Array.from({length: 22}, () => base58[randomInt(base58.length)]);
  return `${accountId}.${random.join('')}`;
}
