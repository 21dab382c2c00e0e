/** Leads the browser on to another page, which is asked for by GET and not told where it was asked from. */
export function seeOther(location: string): Response {
  return new Response(null, {status: 303, headers: {location, 'referrer-policy': 'no-referrer'}});
}
