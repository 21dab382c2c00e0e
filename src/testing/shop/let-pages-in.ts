/** Pages of this machine, whatever their port: tests run in them. */
const ofThisMachine = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Lets the pages of this machine call what otherwise only answers the shop's own; no other page learns anything.
 *
 * @param below Where: `/` for everywhere.
 */
export function letPagesIn(
  answer: (request: Request) => Promise<Response>,
  below: string,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const origin = request.headers.get('origin') ?? '';
    const isOpen = new URL(request.url).pathname.startsWith(below);
    if (!isOpen || !ofThisMachine.test(origin)) return answer(request);
    const allowed = {
      'access-control-allow-origin': origin,
      'access-control-allow-headers': 'content-type',
      'access-control-expose-headers': 'retry-after',
      vary: 'origin',
    };
    if (request.method === 'OPTIONS') return new Response(null, {status: 204, headers: allowed});
    const own = new Request(request);
    own.headers.delete('origin');
    const {body, status, headers} = await answer(own);
    return new Response(body, {status, headers: {...Object.fromEntries(headers), ...allowed}});
  };
}
