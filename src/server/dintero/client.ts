import {createDinteroCalls} from './calls.ts';
import {DinteroError} from './dintero-error.ts';
import {sendToDintero} from './dintero-request.ts';
import {createPaymentCalls, type PaymentCalls} from './payment-calls.ts';
import type {Sleep} from './retry.ts';
import {createSessionCalls, type SessionCalls} from './session-calls.ts';
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

/** The calls the kit needs. Each throws a `DinteroError` when it gives nothing usable. */
export interface DinteroClient extends SessionCalls, TransactionCalls, PaymentCalls {
  /** The PDF behind `kravia:invoice_url`. Only Dintero's own hosts are shown the access token. */
  readDocument(url: string): Promise<Response>;
}

/** Speaks to Dintero over fetch: one shared token, time-outs, and repeats where they do no harm. */
export function createDinteroClient(options: DinteroClientOptions): DinteroClient {
  const {apiUrl, checkoutUrl, fetch, timeout = 8_000} = options;
  const ownOrigins = [new URL(apiUrl).origin, new URL(checkoutUrl).origin];
  const calls = createDinteroCalls({...options, timeout});

  return {
    ...createSessionCalls(calls),
    ...createTransactionCalls(calls),
    ...createPaymentCalls(calls),
    async readDocument(url) {
      const what = 'read the invoice document';
      const call = {what, url, headers: {accept: 'application/pdf'}};
      const {origin, protocol} = new URL(url);
      const trusted = ownOrigins.includes(origin);
      if (!trusted && protocol !== 'https:')
        throw new DinteroError('unusable_answer', `Not over https: ${what}`);
      const document = await calls.repeat(() =>
        trusted ? calls.send(call) : sendToDintero(fetch, {...call, timeout}),
      );
      if (!/html|json/.test(document.headers.get('content-type') ?? '')) return document;
      await document.body?.cancel();
      throw new DinteroError('unusable_answer', `Dintero answered with something else: ${what}`);
    },
  };
}
