/** Leads the browser on to another page, which is asked for by GET and not told where it was asked from. */
export function seeOther(location: string): Response {
  return new Response(null, {status: 303, headers: {location, 'referrer-policy': 'no-referrer'}});
}

/** The shop's return page for one purchase: `invoice_result` is added to its query. */
export function thankYouAddress(returnPage: string, result_token: string): string {
  const address = new URL(returnPage);
  address.searchParams.set('invoice_result', result_token);
  return address.href;
}
