import type {Offer} from '../../src/domain/purchase/offer.ts';
import type {PurchaseResult, Receipt} from '../../src/domain/purchase/receipt.ts';

/** One answer of the scripted backend; `'down'` drops the connection, `'hangs'` never answers. */
export type Scripted = 'down' | 'hangs' | {readonly status?: number; readonly body: unknown};

/** An answer, at once or when it comes. */
type Answer = Scripted | Promise<Scripted>;

/** The offer of an ordinary order of NOK 500. */
export const offer: Offer = {
  version: 1,
  order: {merchant_reference: 'order-123', amount: 50000, vat_amount: 10000, currency: 'NOK', items: []},
  products: [
    {
      type: 'kravia.invoice_b2b',
      days_until_due: 14,
      require_identity_verification: true,
      invoice_channel: 'kravia',
      payability: 'payable',
      completion: 'checkout',
    },
    {
      type: 'kravia.invoice_b2b_grouped',
      days_until_due: 14,
      require_identity_verification: true,
      invoice_schedule: {interval: 'monthly'},
      payability: 'payable',
      completion: 'checkout',
    },
    {
      type: 'kravia.invoice_b2c',
      days_until_due: 14,
      require_identity_verification: true,
      invoice_channel: 'kravia',
      payability: 'disabled_by_order_amount',
      completion: 'checkout',
    },
  ],
  countries: ['NO', 'SE', 'FI'],
  default_country: 'NO',
  merchant: {name: 'Example Shop AS'},
};

/** A session whose checkout page is this very server. */
export const session = {
  session_id: 'T12345678.5cyWnV68vzJ1kYjZPrKWWm',
  url: `${globalThis.location?.origin}/v1/view/T12345678.5cyWnV68vzJ1kYjZPrKWWm`,
  checkout_endpoint: globalThis.location?.origin,
  completion: 'checkout',
  result_token: 'result-token-of-the-first-session',
};

/** Whether a widget has the session and would find it again after a reload. */
export function isSessionKept(): boolean {
  return Object.values({...sessionStorage})
    .join()
    .includes(session.session_id);
}

/** The receipt of that order. */
export const receipt: Receipt = {
  merchant_reference: 'order-123',
  payment_product_type: 'kravia.invoice_b2b',
  amount: 50000,
  currency: 'NOK',
  invoice_number: '16788-000018',
  invoice_date: '2026-11-20',
  due_date: '2026-12-04',
  captured_amount: 0,
  document: true,
};

/** Answers about the outcome. */
export const results: Readonly<
  Record<'pending' | 'authorized' | 'cancelled' | 'failed' | 'expired', PurchaseResult>
> = {
  pending: {outcome: 'pending', final: false},
  authorized: {outcome: 'authorized', final: true, receipt},
  cancelled: {outcome: 'cancelled', final: true},
  failed: {outcome: 'failed', final: true, reason: 'identity'},
  expired: {outcome: 'expired', final: true},
};

/**
 * A merchant backend inside the test page, in place of `fetch`: what it answers can be changed at any moment, and it
 * remembers what it was asked.
 */
export class ScriptedBackend {
  offer: Scripted = {body: offer};
  sessions: Answer = {status: 201, body: session};
  result: Scripted = {body: results.pending};
  companies: Scripted = {body: {companies: []}};
  readonly requests: {readonly path: string; readonly body: unknown}[] = [];
  readonly #fetch = globalThis.fetch;
  #isClosed = false;

  /** Takes the place of the network, for a tab that has visited nobody: the one of the test before is used again. */
  listen(): this {
    sessionStorage.clear();
    globalThis.fetch = (input, init) => {
      const {pathname} = new URL(String(input), location.href);
      return pathname.startsWith('/invoice/')
        ? this.#answer(pathname, init)
        : this.#fetch.call(globalThis, input, init);
    };
    return this;
  }

  /** Gives the network back. An answer under way reaches nobody: the next test would find what came of it. */
  close(): void {
    this.#isClosed = true;
    globalThis.fetch = this.#fetch;
  }

  /** The bodies that were posted to open a session. */
  get orders(): readonly unknown[] {
    return this.requests.filter(({path}) => path === '/invoice/sessions').map(({body}) => body);
  }

  async #answer(path: string, init: RequestInit | undefined): Promise<Response> {
    this.requests.push({path, body: init?.body ? JSON.parse(String(init.body)) : undefined});
    const answers: Readonly<Record<string, Answer>> = {
      '/invoice/offer': this.offer,
      '/invoice/sessions': this.sessions,
      '/invoice/result': this.result,
      '/invoice/companies': this.companies,
    };
    const answer = await (answers[path] ?? {status: 404, body: {code: 'not-found'}});
    if (answer === 'hangs' || this.#isClosed) return new Promise(() => {});
    if (answer === 'down') throw new TypeError('Failed to fetch');
    const {body, status = 200} = answer;
    // Read at once, as a body takes a while that the test may not wait for.
    return Object.assign(new Response(null, {status}), {json: async () => structuredClone(body)});
  }
}
