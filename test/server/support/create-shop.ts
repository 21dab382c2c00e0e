import {createInvoiceBackend} from '../../../src/server/create-invoice-backend.ts';
import type {LogEntry} from '../../../src/server/log.ts';
import type {InvoiceBackendOptions} from '../../../src/server/options/backend-options.ts';
import type {MerchantOrder} from '../../../src/server/orders/merchant-order.ts';
import {memoryStore} from '../../../src/server/stores/memory-store.ts';
import type {SettledPurchase} from '../../../src/server/stores/purchases.ts';
import {companyAddress, soldOrder} from '../../support/sold-order.ts';
import {FakeDintero} from './fake-dintero.ts';

/** What the shop sells in every test. */
export const order: MerchantOrder = soldOrder;

/** A company's billing address that the judge accepts. */
export const address = companyAddress;

/** 20 November 2026, 10:00 in Oslo. */
export const noon = Date.parse('2026-11-20T09:00:00Z');

/** Options of a backend that the tests change parts of. */
export function shopOptions(overrides: Partial<InvoiceBackendOptions> = {}): InvoiceBackendOptions {
  return {
    dintero: {accountId: 'T12345678', clientId: 'client', clientSecret: 'client-secret'},
    baseUrl: 'https://shop.example/invoice',
    returnPage: 'https://shop.example/thank-you?lang=nb',
    allowedOrigins: ['https://www.shop.example'],
    secret: 'a secret of at least thirty-two characters',
    products: {'kravia.invoice_b2b': {}, 'kravia.invoice_b2b_grouped': {}, 'kravia.invoice_b2c': {}},
    countries: ['NO', 'SE', 'FI'],
    orders: {find: (reference) => (reference === order.merchant_reference ? order : undefined)},
    store: memoryStore(),
    onSettled: () => undefined,
    log: () => undefined,
    ...overrides,
  };
}

/** A shop with a backend, a fake Dintero behind it and everything it was told. */
export async function createShop(overrides: Partial<InvoiceBackendOptions> = {}) {
  const dintero = new FakeDintero();
  const log: LogEntry[] = [];
  const settled: SettledPurchase[] = [];
  const clock = {time: noon};
  const backend = createInvoiceBackend(
    shopOptions({
      fetch: dintero.fetch,
      now: () => clock.time,
      log: (entry) => log.push(entry),
      onSettled: (purchase) => {
        settled.push(purchase);
      },
      ...overrides,
    }),
  );
  const token = await backend.orderToken('order-123');
  const call = (path: string, init?: RequestInit) =>
    backend.fetch(new Request(`https://shop.example/invoice${path}`, init));

  return {
    backend,
    dintero,
    log,
    settled,
    clock,
    token,
    call,
    /** Sends a body to `POST /sessions` as it is. */
    send: (body: string, headers: Record<string, string> = {'content-type': 'application/json'}) =>
      call('/sessions', {method: 'POST', headers, body}),
    /** Opens a session as the widget would. */
    open: (members: Record<string, unknown> = {}, fields: Record<string, string> = {}) =>
      call('/sessions', {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify({
          order: token,
          payment_product_type: 'kravia.invoice_b2b',
          locale: 'nb',
          billing_address: {...address, ...fields},
          ...members,
        }),
      }),
    /** Opens a session and answers what the widget is given. */
    async opened(members?: Record<string, unknown>, fields?: Record<string, string>): Promise<Opened> {
      return (await this.open(members, fields)).json();
    },
    result: (resultToken: string) => call(`/result?token=${resultToken}`),
  };
}

/** What `POST /sessions` answers, good or bad. */
export interface Opened {
  readonly session_id: string;
  readonly url: string;
  readonly result_token: string;
  readonly expires_at: string;
  readonly code?: string;
}
