import type {z} from 'zod';
import {Session, SessionCreated} from './answers.ts';
import {createAuthorizedSend} from './authorized-send.ts';
import {DinteroError} from './dintero-error.ts';
import {sendToDintero} from './dintero-request.ts';
import {readAnswer} from './read-answer.ts';
import {retry, type Sleep} from './retry.ts';
import type {SessionBody} from './session-body.ts';
import {createTransactionCalls, type TransactionCalls} from './transaction-calls.ts';

/** How to reach one account at Dintero. */
export interface DinteroClientOptions {
  readonly accountId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Origin of the account API, which hands out tokens. */
  readonly apiUrl: string;
  /** Origin of the checkout API: sessions and transactions. */
  readonly checkoutUrl: string;
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds a single try may take; eight seconds when left out. */
  readonly timeout?: number;
  readonly sleep?: Sleep;
}

/** The calls a purchase needs. Each throws a `DinteroError` when it gives nothing usable. */
export interface DinteroClient extends TransactionCalls {
  /**
   * Opens a session. Repeated once when no answer came: a session whose address nobody was given can be paid by
   * nobody and expires by itself.
   */
  createSession(body: SessionBody, signal?: AbortSignal): Promise<SessionCreated>;
  readSession(id: string, signal?: AbortSignal): Promise<Session>;
  /** Ends a session; Dintero voids what was authorized in it. */
  cancelSession(id: string, signal?: AbortSignal): Promise<void>;
  /** The PDF behind `kravia:invoice_url`. Only Dintero's own hosts are shown the access token. */
  readDocument(url: string): Promise<Response>;
}

/** Speaks to Dintero over fetch: one shared token, time-outs, and repeats where they do no harm. */
export function createDinteroClient(options: DinteroClientOptions): DinteroClient {
  const {apiUrl, checkoutUrl, fetch, timeout = 8_000} = options;
  const ownOrigins = [new URL(apiUrl).origin, new URL(checkoutUrl).origin];
  const patience = {attempts: 3, ...(options.sleep && {sleep: options.sleep})};
  const send = createAuthorizedSend({...options, timeout});

  function repeat<Value>(work: () => Promise<Value>, signal?: AbortSignal, attempts = patience.attempts) {
    return retry(work, {...patience, attempts, ...(signal && {signal})});
  }

  function read<Schema extends z.ZodType>(path: string, schema: Schema, what: string, signal?: AbortSignal) {
    const call = {what, url: `${checkoutUrl}/v1/${path}`, signal};
    return repeat(async () => readAnswer(await send(call), schema, what), signal);
  }

  return {
    ...createTransactionCalls({checkoutUrl, send, repeat}),
    createSession(body, signal) {
      const what = 'open a session';
      const url = `${checkoutUrl}/v1/sessions-profile?include_session=true`;
      const headers = {'dintero-feature-toggles': 'strict-session-amounts'};
      const call = {what, url, method: 'POST', headers, body, signal} as const;
      return repeat(async () => readAnswer(await send(call), SessionCreated, what), signal, 2);
    },
    readSession: (id, signal) =>
      read(`sessions/${encodeURIComponent(id)}`, Session, 'read the session', signal),
    async cancelSession(id, signal) {
      const url = `${checkoutUrl}/v1/sessions/${encodeURIComponent(id)}/cancel`;
      const answer = await repeat(
        () => send({what: 'cancel the session', url, method: 'POST', signal}),
        signal,
      );
      await answer.body?.cancel();
    },
    async readDocument(url) {
      const what = 'read the invoice document';
      const call = {what, url, headers: {accept: 'application/pdf'}};
      const {origin, protocol} = new URL(url);
      const trusted = ownOrigins.includes(origin);
      if (!trusted && protocol !== 'https:')
        throw new DinteroError('unusable_answer', `Not over https: ${what}`);
      return repeat(() => (trusted ? send(call) : sendToDintero(fetch, {...call, timeout})));
    },
  };
}
