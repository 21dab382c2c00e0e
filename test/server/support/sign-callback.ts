import {createHmac} from 'node:crypto';

/** Signs the address of a callback as Dintero does, with Node's own cryptography. */
export function signCallback(
  address: string,
  secret: string,
  accountId: string,
  time: number,
  method = 'GET',
) {
  const url = new URL(address);
  url.searchParams.sort();
  const seconds = String(Math.floor(time / 1000));
  const text = [seconds, accountId, method, url.hostname, url.pathname, url.searchParams.toString()].join(
    '\n',
  );
  return `t=${seconds},v0-hmac-sha256=${createHmac('sha256', secret).update(text).digest('hex')}`;
}
