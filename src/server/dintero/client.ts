import type {z} from 'zod';
import {createAccessToken} from './access-token.ts';
import {Session, SessionCreated, TokenAnswer, Transaction} from './answers.ts';
import {DinteroError} from './dintero-error.ts';
import {connectionError, type DinteroRequest, sendToDintero} from './dintero-request.ts';
import {retry, type Sleep} from './retry.ts';
import type {SessionBody} from './session-body.ts';
import {systemHeaders} from './system-headers.ts';

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
export interface DinteroClient {
  /**
   * Opens a session. Repeated once when no answer came: a session whose address nobody was given can be paid by
   * nobody and expires by itself.
   */
  createSession(body: SessionBody, signal?: AbortSignal): Promise<SessionCreated>;
  readSession(id: string, signal?: AbortSignal): Promise<Session>;
  /** Ends a session; Dintero voids what was authorized in it. */
  cancelSession(id: string, signal?: AbortSignal): Promise<void>;
  readTransaction(id: string, signal?: AbortSignal): Promise<Transaction>;
  /** The PDF behind `kravia:invoice_url`. Only Dintero's own hosts are shown the access token. */
  readDocument(url: string): Promise<Response>;
}

type Call = Omit<DinteroRequest, 'headers' | 'timeout'> & {
  readonly headers?: Readonly<Record<string, string>>;
};

/** Speaks to Dintero over fetch: one shared token, time-outs, and repeats where they do no harm. */
export function createDinteroClient(options: DinteroClientOptions): DinteroClient {
  const {accountId, apiUrl, checkoutUrl, fetch, timeout = 8_000} = options;
  const ownOrigins = [new URL(apiUrl).origin, new URL(checkoutUrl).origin];
  const patience = {attempts: 3, ...(options.sleep && {sleep: options.sleep})};

  const token = createAccessToken(() => repeat(fetchToken, undefined, 2), options.now);

  async function fetchToken() {
    const what = 'fetch an access token';
    const url = `${apiUrl}/v1/accounts/${accountId}/auth/token`;
    const authorization = `Basic ${btoa(`${options.clientId}:${options.clientSecret}`)}`;
    // The audience names the account on Dintero's own host, wherever the request itself goes.
    const audience = `https://api.dintero.com/v1/accounts/${accountId}`;
    const body = {grant_type: 'client_credentials', audience};
    const headers = {...systemHeaders, authorization};
    return readJson(
      await sendToDintero(fetch, {what, url, method: 'POST', headers, body, timeout}),
      TokenAnswer,
      what,
    );
  }

  /** Sends with the access token; one that Dintero no longer takes is replaced once. */
  async function send(call: Call): Promise<Response> {
    const sendWith = (bearer: string) => {
      const headers = {...systemHeaders, ...call.headers, authorization: `Bearer ${bearer}`};
      return sendToDintero(fetch, {...call, headers, timeout});
    };
    const bearer = await token.get();
    try {
      return await sendWith(bearer);
    } catch (error) {
      if (!(error instanceof DinteroError && error.status === 401)) throw error;
      token.drop(bearer);
      return sendWith(await token.get());
    }
  }

  function repeat<Value>(work: () => Promise<Value>, signal?: AbortSignal, attempts = patience.attempts) {
    return retry(work, {...patience, attempts, ...(signal && {signal})});
  }

  function read<Schema extends z.ZodType>(path: string, schema: Schema, what: string, signal?: AbortSignal) {
    const call = {what, url: `${checkoutUrl}/v1/${path}`, signal};
    return repeat(async () => readJson(await send(call), schema, what), signal);
  }

  return {
    createSession(body, signal) {
      const what = 'open a session';
      const url = `${checkoutUrl}/v1/sessions-profile?include_session=true`;
      const headers = {'dintero-feature-toggles': 'strict-session-amounts'};
      const call = {what, url, method: 'POST', headers, body, signal} as const;
      return repeat(async () => readJson(await send(call), SessionCreated, what), signal, 2);
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
    readTransaction: (id, signal) =>
      read(`transactions/${encodeURIComponent(id)}`, Transaction, 'read the transaction', signal),
    readDocument(url) {
      const call = {what: 'read the invoice document', url, headers: {accept: 'application/pdf'}};
      const trusted = ownOrigins.includes(new URL(url).origin);
      return repeat(() => (trusted ? send(call) : sendToDintero(fetch, {...call, timeout})));
    },
  };
}

async function readJson<Schema extends z.ZodType>(
  response: Response,
  schema: Schema,
  what: string,
): Promise<z.infer<Schema>> {
  const text = await response.text().catch((cause: unknown) => {
    throw connectionError(what, cause);
  });
  const answer = schema.safeParse(parseJson(text));
  if (answer.success) return answer.data;
  const fields = answer.error.issues.map((issue) => issue.path.join('.') || 'body').join(', ');
  throw new DinteroError('unusable_answer', `Dintero's answer cannot be used (${fields}): ${what}`, {
    status: response.status,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
