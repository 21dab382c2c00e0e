/** The shop's return page for one purchase: `invoice_result` is added to its query. */
export function thankYouAddress(returnPage: string, result_token: string): string {
  const address = new URL(returnPage);
  address.searchParams.set('invoice_result', result_token);
  return address.href;
}
