import {answerTransactions} from './fake-transactions.ts';

/** One call that reached the fake. */
export interface FakeCall {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
}

type Json = Record<string, unknown>;

/** A session as the fake keeps it: what was sent, and what became of it. */
interface FakeSession extends Json {
  readonly id: string;
  readonly order: Json;
  readonly url: Json;
  readonly events: Json[];
}

interface Fault {
  readonly path: RegExp;
  readonly answer: () => Response | Promise<Response>;
}

/** Just enough of Dintero for a purchase: whatever a test wants it to know or to fail at is set from outside. */
export class FakeDintero {
  readonly calls: FakeCall[] = [];
  readonly sessions = new Map<string, FakeSession>();
  readonly transactions = new Map<string, Json>();
  readonly #faults: Fault[] = [];

  /** Lets the next call whose method and path fit be answered like this instead. */
  failNext(path: RegExp, answer: Fault['answer'], times = 1): void {
    for (let count = 0; count < times; count += 1) this.#faults.push({path, answer});
  }

  /** What was called, as `POST /v1/sessions-profile`; tokens left out. */
  get journal(): string[] {
    return this.calls.map(({method, path}) => `${method} ${path}`).filter((line) => !line.endsWith('/token'));
  }

  /** Adds what the buyer's paying would have made: a transaction in a session. */
  pay(sessionId: string, members: Json = {}): Json {
    const session = this.sessions.get(sessionId);
    const order = session?.order ?? {};
    const id = `T12345678.tx${this.transactions.size + 1}`;
    const transaction = {
      id,
      session_id: sessionId,
      merchant_reference: order.merchant_reference,
      amount: order.amount,
      currency: order.currency,
      payment_product: 'kravia',
      payment_product_type: this.#productOf(sessionId),
      billing_address: order.billing_address,
      items: order.items,
      status: 'AUTHORIZED',
      created_at: '2026-11-20T10:00:00.000Z',
      events: [{event: 'AUTHORIZE', success: true}],
      metadata: {'kravia:invoice_number': '16788-000018'},
      ...members,
    };
    this.transactions.set(id, transaction);
    Object.assign(session ?? {}, {transaction_id: id});
    return transaction;
  }

  #productOf(sessionId: string): unknown {
    const {default_payment_type = 'kravia.invoice_b2b'} = (this.sessions.get(sessionId)?.configuration ??
      {}) as Json;
    return default_payment_type;
  }

  /** The `fetch` of a backend under test. */
  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const {pathname, searchParams} = new URL(request.url);
    const text = await request.text();
    const call = {
      method: request.method,
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
    this.calls.push(call);
    const line = `${call.method} ${call.path}`;
    const fault = this.#faults.find(({path}) => path.test(line));
    if (fault !== undefined) {
      this.#faults.splice(this.#faults.indexOf(fault), 1);
      return fault.answer();
    }
    return (
      answerTransactions(line, searchParams, this.transactions) ??
      this.#answer(line, call.body as FakeSession)
    );
  };

  #answer(line: string, body: FakeSession): Response {
    if (line.endsWith('/auth/token')) return Response.json({access_token: 'access', expires_in: 14_400});
    if (line === 'POST /v1/sessions-profile') return this.#open(body);
    const [, sessionId = '', change] = /\/v1\/sessions\/([^/]+)(?:\/(cancel|pay))?$/.exec(line) ?? [];
    const session = this.sessions.get(sessionId);
    if (session && change === 'cancel') return this.#cancel(session);
    if (session && change === 'pay') return this.#payOnce(session, body);
    return session ? Response.json(session) : refusal(404, 'NOT FOUND');
  }

  #open(body: FakeSession): Response {
    const id = `T12345678.session${this.sessions.size + 1}`;
    const url = `https://checkout.dintero.com/v1/view/${id}`;
    const session = {...body, id, events: [{name: 'INITIATED'}]};
    this.sessions.set(id, session);
    return Response.json({id, url, session});
  }

  /** A merchant's own payment: a session has one transaction at most. */
  #payOnce(session: FakeSession, {billing_address}: Json): Response {
    const ended =
      session.transaction_id !== undefined || session.events.some(({name}) => name === 'CANCELLED');
    return ended
      ? refusal(409, 'CONFLICT')
      : Response.json({...this.pay(session.id, {billing_address}), success: true});
  }

  #cancel(session: FakeSession): Response {
    const transaction = this.transactions.get(String(session.transaction_id));
    const voidable = ['INITIATED', 'AUTHORIZED', undefined].includes(
      transaction?.status as string | undefined,
    );
    if (!voidable || session.events.some(({name}) => name === 'CANCELLED'))
      return refusal(400, 'NOT ALLOWED');
    const events = [...((transaction?.events as Json[] | undefined) ?? []), {event: 'VOID', success: true}];
    Object.assign(transaction ?? {}, {status: 'AUTHORIZATION_VOIDED', events});
    session.events.push({name: 'CANCELLED'});
    return Response.json(session);
  }
}

/** Dintero's error envelope. */
export function refusal(status: number, code: string, headers: Record<string, string> = {}): Response {
  return Response.json({error: {code, message: 'Kari Nordmann, kari@example.no'}}, {status, headers});
}
