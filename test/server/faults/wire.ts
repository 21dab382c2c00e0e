import type {Fault} from './faults.ts';

/** One process of the shop, until it dies. */
export interface Life {
  readonly isOver: () => boolean;
  /** Ends it; never resolves, as nothing in it goes on. */
  readonly kill: () => Promise<never>;
}

/** Which call goes wrong and how: the so-manieth of its kind, and with `persisting` all of them from there on. */
export interface Plan {
  readonly call: string;
  readonly number: number;
  readonly fault: Fault;
  readonly persisting: boolean;
}

/** Who answers a request. */
type Answer = (request: Request) => Promise<Response>;

/** What a wire connects. */
export interface WireEnds {
  readonly dintero: Answer;
  readonly shop: Answer;
  readonly expireTokens: () => void;
  /** After each call that was done. */
  readonly look: () => void;
}

/**
 * The one way that every call takes: the shop's server to Dintero, Dintero's callbacks to the shop, and the buyer's
 * browser to both. What goes wrong, goes wrong here.
 */
export function createWire({dintero, shop, expireTokens, look}: WireEnds) {
  const calls: string[] = [];
  const plans: Plan[] = [];
  let chance: ((call: string) => Fault | undefined) | undefined;

  function faultOf(call: string): Fault | undefined {
    const number = calls.filter((each) => each === call).length;
    const hit = plans.find(
      (plan) => plan.call === call && (number === plan.number || (plan.persisting && number > plan.number)),
    );
    return hit ? hit.fault : chance?.(call);
  }

  async function carry(
    life: Life | undefined,
    ...[input, init]: Parameters<typeof fetch>
  ): Promise<Response> {
    const request = new Request(input, init);
    const {url, method, headers} = request;
    const text = await request.text();
    const call = callOf(method, url);
    calls.push(call);
    const pass = async () => {
      const copy = new Request(url, {method, headers, ...(text !== '' && {body: text})});
      const answer = await (url.startsWith(dinteroOrigin) ? dintero : shop)(copy);
      look();
      return answer;
    };
    const fault = faultOf(call);
    const kill = life?.kill ?? (() => Promise.reject(new TypeError('A browser was closed')));
    const passage = fault ? fault.happen({pass, expireTokens, kill}) : pass();
    return Promise.race([passage, givenUp(init?.signal)]);
  }

  return {
    /** Every call so far. */
    calls,
    /** The `fetch` of one process of the shop's server, or without one that of anybody else. */
    from:
      (life?: Life): typeof fetch =>
      (...sent) =>
        life?.isOver() ? new Promise<never>(() => {}) : carry(life, ...sent),
    plan: (plan: Plan) => plans.push(plan),
    /** Lets each call go wrong as it is told to. */
    let: (decide: (call: string) => Fault | undefined) => {
      chance = decide;
    },
    /** Nothing goes wrong any more. */
    heal() {
      plans.length = 0;
      chance = undefined;
    },
  };
}

/** Where the sandbox and the shop are, so to speak. */
export const dinteroOrigin = 'http://localhost:4010';
export const shopOrigin = 'http://localhost:4020';

/** What a call is, whatever it is about: `GET /v1/sessions/…`. */
export function callOf(method: string, address: string): string {
  const {pathname} = new URL(address, dinteroOrigin);
  return `${method} ${pathname.replace(/T12345678\.\w+|(?<=attachments\/).+/g, '…')}`;
}

/** The caller's own signal: that of a `Request` ends with it, when nothing else holds it any more. */
function givenUp(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (!signal) return;
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, {once: true});
  });
}
