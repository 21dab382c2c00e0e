import {wait} from './leaping-time.ts';

/** A call on its way, as a fault may treat it. */
export interface Passage {
  /** Brings the request to whoever is called, who does the work, and answers what they answered. */
  readonly pass: () => Promise<Response>;
  /** Makes every access token invalid. */
  readonly expireTokens: () => void;
  /** Ends the shop's process: it sends, hears and remembers nothing any more. */
  readonly kill: () => Promise<never>;
}

/** Something that goes wrong with a call. */
export interface Fault {
  readonly name: string;
  readonly happen: (passage: Passage) => Promise<Response>;
  /** Differs from another only where the call does something: not where it only reads from Dintero. */
  readonly ofWork?: boolean;
  /** Makes no sense but for calls of the shop's server, which a process can die of, or which carry a token. */
  readonly ofServer?: boolean;
  /** Cannot go on until it is healed. */
  readonly once?: boolean;
}

const never = () => new Promise<never>(() => {});
const broken = () => Promise.reject(new TypeError('The connection broke'));
const refusing = (status: number, retryAfter?: number) => async () =>
  Response.json(
    {error: {message: 'Failed on demand'}},
    {status, ...(retryAfter && {headers: {'retry-after': String(retryAfter)}})},
  );
const page = () =>
  new Response('<!doctype html><title>One moment</title>', {headers: {'content-type': 'text/html'}});

/** Everything that can go wrong between two computers, as data. The shop waits eight seconds for Dintero. */
export const faults: readonly Fault[] = [
  {name: 'is never answered', happen: never},
  {name: 'is done, and never answered', happen: ({pass}) => pass().then(never), ofWork: true},
  {name: 'finds no connection', happen: broken},
  {name: 'is done, and its answer is lost', happen: ({pass}) => pass().then(broken), ofWork: true},
  {name: 'is answered 500', happen: refusing(500)},
  {name: 'is answered 502', happen: refusing(502)},
  {name: 'is done, and answered 502', happen: ({pass}) => pass().then(refusing(502)), ofWork: true},
  {name: 'is answered 503 with Retry-After', happen: refusing(503, 1)},
  {name: 'is answered 429 with Retry-After', happen: refusing(429, 2)},
  {name: 'is answered 429 for a minute', happen: refusing(429, 60)},
  {name: 'is answered 401', happen: refusing(401), ofServer: true},
  {
    name: 'comes with a token that has expired',
    happen: ({pass, expireTokens}) => {
      expireTokens();
      return pass();
    },
    ofServer: true,
  },
  {name: 'is done just in time', happen: ({pass}) => wait(7_900).then(pass)},
  {name: 'is done just too late', happen: ({pass}) => wait(8_100).then(pass)},
  {name: 'is done half a minute later', happen: ({pass}) => wait(30_000).then(pass)},
  {name: 'is answered with a page', happen: async () => page()},
  {name: 'is done, and answered with a page', happen: ({pass}) => pass().then(page), ofWork: true},
  {name: 'is done, and answered in half', happen: ({pass}) => pass().then(half)},
  {name: 'is the last of its process', happen: ({kill}) => kill(), ofServer: true, once: true},
  {
    name: 'is done after its process died',
    happen: ({pass, kill}) => {
      const killed = kill();
      return pass().then(() => killed);
    },
    ofServer: true,
    once: true,
  },
];

/** An answer that breaks off in the middle. */
async function half(answer: Response): Promise<Response> {
  const text = await answer.text();
  const {status, headers} = answer;
  const body = [204, 303, 302].includes(status) ? null : text.slice(0, text.length / 2);
  return new Response(body, {status, headers});
}
