import {randomBytes} from 'node:crypto';
import {resolveAccount} from '../../sandbox/account.ts';
import type {Sandbox} from '../../sandbox.ts';
import {createInvoiceBackend, type InvoiceBackend, memoryStore, sandboxRegisters} from '../../server.ts';
import type {OrderBook} from './order-book.ts';
import type {Settlements} from './settlements.ts';
import type {TestShopOptions} from './test-shop.ts';

/** What the backend of a test shop stands between. */
export interface TestBackendParts {
  readonly options: TestShopOptions;
  /** The shop's origin. */
  readonly url: string;
  readonly sandbox: Sandbox;
  readonly sandboxUrl: string;
  readonly orders: OrderBook;
  readonly settlements: Settlements;
}

/** The merchant backend of a test shop, at the sandbox and on its clock. Throws as `createInvoiceBackend` does. */
export function createTestBackend(parts: TestBackendParts): InvoiceBackend {
  const {options, url, sandbox, sandboxUrl, orders, settlements} = parts;
  const {port: _, sandbox: behaviour = {}, onSettled, ...chosen} = options;
  const {accountId, clientId, clientSecret, signatureSecret} = resolveAccount(behaviour);
  return createInvoiceBackend({
    allowedOrigins: [],
    companies: sandboxRegisters(sandboxUrl),
    countries: ['NO', 'SE', 'FI'],
    log: () => {},
    merchant: {name: 'Example Shop'},
    products: {'kravia.invoice_b2b': {}, 'kravia.invoice_b2b_grouped': {}, 'kravia.invoice_b2c': {}},
    returnPage: `${url}/thank-you`,
    store: memoryStore(),
    ...chosen,
    dintero: {
      accountId,
      clientId,
      clientSecret,
      signatureSecret,
      apiUrl: sandboxUrl,
      checkoutUrl: sandboxUrl,
    },
    baseUrl: `${url}/invoice`,
    secret: randomBytes(32).toString('base64url'),
    orders: {find: (reference) => orders.find(reference)},
    now: () => sandbox.now().getTime(),
    async onSettled(purchase, delivery) {
      await onSettled?.(purchase, delivery);
      settlements.add(purchase);
    },
  });
}
