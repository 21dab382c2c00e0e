import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {json} from 'node:stream/consumers';
import {order} from '../support/create-shop.ts';

/** How an invoice goes, one reading after the other, with the state the shop is to be told. */
export const stages = [
  {state: 'created', status: 'AUTHORIZED', events: []},
  {state: 'collecting', status: 'AUTHORIZED', events: [{event: 'INITIATE_CAPTURE', success: true}]},
  {state: 'partly_paid', status: 'PARTIALLY_CAPTURED', events: [captured(order.amount / 2)]},
  {state: 'paid', status: 'CAPTURED', events: [captured(order.amount)]},
] as const;

function captured(amount: number) {
  return {event: 'CAPTURE', success: true, amount};
}

/** Every so many readings are answered late, when others may have read what came after. */
const lateEvery = 7;
const lateness = 25;

/** Dintero as many processes meet it at once: sessions, and transactions that a test moves on. */
export class ScriptedDintero {
  /** The reference of each session, in the order in which they were opened. */
  readonly sessions = new Map<string, string>();
  readonly #stages = new Map<string, number>();
  #readings = 0;
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  /** Starts listening, and tells where. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Moves the invoice of a session on to its next stage. */
  advance(sessionId: string): void {
    this.#stages.set(sessionId, (this.#stages.get(sessionId) ?? -1) + 1);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = request.method === 'POST' ? await json(request).catch(() => undefined) : undefined;
    const answer = JSON.stringify(this.#read(request.url ?? '', body as Body));
    this.#readings += 1;
    const send = () => response.writeHead(200, {'content-type': 'application/json'}).end(answer);
    if (this.#readings % lateEvery === 0) setTimeout(send, lateness);
    else send();
  }

  #read(path: string, body: Body | undefined): object {
    if (path.endsWith('/auth/token')) return {access_token: 'access', expires_in: 14_400};
    if (path.startsWith('/v1/sessions-profile')) return this.#open(body?.order.merchant_reference ?? '');
    const [, kind, id = ''] = /^\/v1\/(sessions|transactions)\/(?:T12345678\.t)?([\w.-]+)/.exec(path) ?? [];
    return kind === 'sessions' ? this.#session(id) : this.#transaction(id);
  }

  #open(reference: string): object {
    const id = `T12345678.s${this.sessions.size + 1}`;
    this.sessions.set(id, reference);
    return {id, url: `https://checkout.dintero.com/v1/view/${id}`};
  }

  #session(id: string): object {
    return {id, events: [], ...(this.#stages.has(id) && {transaction_id: `T12345678.t${id}`})};
  }

  #transaction(session_id: string): object {
    const {status, events} = stages[this.#stages.get(session_id) ?? 0] ?? stages[0];
    return {
      id: `T12345678.t${session_id}`,
      session_id,
      merchant_reference: this.sessions.get(session_id),
      amount: order.amount,
      currency: order.currency,
      status,
      created_at: '2026-11-20T10:00:00.000Z',
      events: [{event: 'AUTHORIZE', success: true}, ...events],
    };
  }
}

interface Body {
  readonly order: {readonly merchant_reference: string};
}
