/**
 * Whether a form may have been sent by a page of the shop. A request without `Origin` was sent by no page; a page whose
 * referrer policy hides its origin is believed where the browser says that it is this backend's own site.
 *
 * @param origins Allowed origins, as browsers write them: `https://shop.example`.
 */
export function comesFromShop({headers}: Request, origins: ReadonlySet<string>): boolean {
  const origin = headers.get('origin');
  if (origin === 'null') return headers.get('sec-fetch-site') === 'same-origin';
  return origin === null || origins.has(origin);
}
