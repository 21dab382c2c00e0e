/**
 * The result token in the address of the shop's return page, put there by the backend's `GET /return` as
 * `invoice_result`. Anything that cannot be a token is nothing: the address is the shopper's, or a stranger's.
 */
export function readResultToken(address: string): string | undefined {
  const token = new URL(address).searchParams.get('invoice_result');
  return token !== null && /^[\w-]{16,256}$/.test(token) ? token : undefined;
}
