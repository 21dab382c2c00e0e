import {createSandbox} from '../../../src/sandbox/create-sandbox.ts';
import type {SandboxOptions} from '../../../src/sandbox/settings.ts';
import {createInvoiceBackend} from '../../../src/server/create-invoice-backend.ts';
import type {InvoiceRequest} from '../../../src/server/invoices.ts';
import type {LogEntry} from '../../../src/server/log.ts';
import type {InvoiceBackendOptions} from '../../../src/server/options/backend-options.ts';
import {memoryStore} from '../../../src/server/stores/memory-store.ts';
import type {SettledPurchase} from '../../../src/server/stores/purchases.ts';
import {address, order, shopOptions} from './create-shop.ts';
import {sandboxAccount} from './sandbox-account.ts';
import {until} from './until.ts';

/** An order with the buyer's address, for a company. */
export const addressed: InvoiceRequest['order'] = {...order, billing_address: address};

/** What a back office asks for in most tests. */
export const request: InvoiceRequest = {order: addressed, payment_product_type: 'kravia.invoice_b2b'};

/** A request that reached the sandbox. */
export interface SandboxCall {
  readonly line: string;
  readonly toggles: string | null;
  readonly body: unknown;
}

/**
 * A back office on a sandbox, without a network in between; its store may be shared by several. The clock is the
 * machine's, moved by `clock.offset` milliseconds.
 */
export function createSandboxShop(
  overrides: Partial<InvoiceBackendOptions> = {},
  sandboxOptions: SandboxOptions = {},
) {
  const calls: SandboxCall[] = [];
  const log: LogEntry[] = [];
  const settled: SettledPurchase[] = [];
  const clock = {offset: 0};
  const network = {isDown: (_line: string): boolean => false, now: 0, most: 0};
  const store = overrides.store ?? memoryStore();
  const sandbox = createSandbox({
    speed: 100,
    fetch: (input, init) => backend.fetch(new Request(input, init)),
    ...sandboxOptions,
  });

  const send: typeof fetch = async (input, init) => {
    const asked = new Request(input, init);
    const {pathname, search} = new URL(asked.url);
    const line = `${asked.method} ${pathname}${search}`;
    if (network.isDown(line)) throw new TypeError('The network is down');
    const text = await asked.clone().text();
    calls.push({
      line,
      toggles: asked.headers.get('dintero-feature-toggles'),
      body: text === '' ? undefined : JSON.parse(text),
    });
    network.now += 1;
    network.most = Math.max(network.most, network.now);
    return sandbox.fetch(asked).finally(() => {
      network.now -= 1;
    });
  };

  const office = (options: Partial<InvoiceBackendOptions> = {}) =>
    createInvoiceBackend({
      ...shopOptions(),
      dintero: {...sandboxAccount('http://localhost:4010'), signatureSecret: undefined},
      baseUrl: 'http://localhost:4020/invoice',
      fetch: send,
      now: () => Date.now() + clock.offset,
      log: (entry) => log.push(entry),
      onSettled: (purchase) => void settled.push(purchase),
      store,
      ...overrides,
      ...options,
    });
  const backend = office();

  return {
    backend,
    sandbox,
    store,
    calls,
    log,
    settled,
    clock,
    /** Which calls find no way to the sandbox; how many are under way, and were at most. */
    network,
    invoices: backend.invoices,
    /** The way to this shop's sandbox. */
    fetch: send,
    /** Another process of the same shop. */
    office,
    /** The states that the shop was told of, once there are so many. */
    async heard(count: number): Promise<string[]> {
      await until(() => settled.length >= count);
      return settled.map(({state}) => state);
    },
    /** The payments that were sent, as `sessions-pay`'s toggles. */
    sent: () => calls.filter(({line}) => line === 'POST /v1/sessions/pay').map(({toggles}) => toggles),
    /** The transactions of the order that are or may become invoices: more than one is what must never be. */
    standing: () =>
      sandbox
        .transactions()
        .filter(({status}) => !['FAILED', 'DECLINED', 'AUTHORIZATION_VOIDED'].includes(status)),
    /** `POST /sessions` as the widget sends it. */
    async openSession() {
      const token = await backend.orderToken(order.merchant_reference);
      const response = await backend.fetch(
        new Request('http://localhost:4020/invoice/sessions', {
          method: 'POST',
          headers: {'content-type': 'application/json'},
          body: JSON.stringify({
            order: token,
            payment_product_type: 'kravia.invoice_b2b',
            locale: 'nb',
            billing_address: address,
          }),
        }),
      );
      return {status: response.status, ...((await response.json()) as {session_id?: string; code?: string})};
    },
    /** Pays a session as the buyer does on Dintero's page, identity check included. */
    async payOnPage(sid: string) {
      await sandbox.fetch(
        new Request(`http://localhost:4010/v1/sessions/${sid}/pay`, {
          method: 'POST',
          headers: {'content-type': 'application/json'},
          body: JSON.stringify({payment_product_type: 'kravia.invoice_b2b', billing_address: address}),
        }),
      );
      await sandbox.fetch(
        new Request(`http://localhost:4010/bankid?sid=${sid}`, {
          method: 'POST',
          body: new URLSearchParams({answer: 'approve'}),
        }),
      );
    },
  };
}

/** A back office on a sandbox, as the tests have it. */
export type SandboxShop = ReturnType<typeof createSandboxShop>;
