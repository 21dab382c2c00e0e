import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createSandbox, type Sandbox} from 'invoice-checkout/sandbox';
import {createInvoiceBackend, type InvoiceBackend, memoryStore} from 'invoice-checkout/server';
import {toNodeHandler} from 'invoice-checkout/server/node';
import {shopPage} from './widget-shop-page.ts';

/** A shop with a backend of its own that finishes purchases itself, and the sandbox behind it. */
export interface UnattendedShop {
  readonly sandbox: Sandbox;
  /** Where shoppers check out. */
  readonly checkout: string;
  close(): Promise<void>;
}

const order = {
  merchant_reference: 'order-123',
  amount: 50_000,
  vat_amount: 10_000,
  currency: 'NOK',
  items: [
    {
      line_id: '1',
      id: 'item-1',
      description: 'Consulting',
      quantity: 1,
      amount: 50_000,
      vat: 25,
      vat_amount: 10_000,
    },
  ],
} as const;

/** Opens it on any free port of this machine. */
export async function openUnattendedShop(): Promise<UnattendedShop> {
  const sandbox = createSandbox({speed: 20});
  const dintero = await sandbox.listen({port: 0});
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const backend = createInvoiceBackend({
    dintero: {
      accountId: 'T12345678',
      clientId: 'sandbox',
      clientSecret: 'sandbox',
      signatureSecret: 'sandbox-signature',
      apiUrl: dintero.url,
      checkoutUrl: dintero.url,
    },
    baseUrl: `${origin}/invoice`,
    returnPage: `${origin}/thank-you`,
    allowedOrigins: [],
    secret: 'a secret of at least thirty-two characters',
    products: {'kravia.invoice_b2b': {require_identity_verification: false, completion: 'server'}},
    countries: ['NO'],
    orders: {find: (reference) => (reference === order.merchant_reference ? order : undefined)},
    store: memoryStore(),
    onSettled: () => undefined,
    log: () => undefined,
  });
  const answer = toNodeHandler((request) => serve(request, backend));
  server.on('request', (request, response) => void answer(request, response));
  return {
    sandbox,
    checkout: `${origin}/checkout`,
    async close() {
      server.close();
      server.closeAllConnections();
      await dintero.close();
    },
  };
}

async function serve(request: Request, backend: InvoiceBackend): Promise<Response> {
  const {pathname} = new URL(request.url);
  if (pathname.startsWith('/invoice/')) return backend.fetch(request);
  if (pathname.startsWith('/cdn/')) {
    return new Response(readFileSync(`dist${pathname}`), {headers: {'content-type': 'text/javascript'}});
  }
  const token = await backend.orderToken(order.merchant_reference);
  const page = shopPage(`<invoice-checkout backend="/invoice" order="${token}"></invoice-checkout>`);
  return new Response(page, {headers: {'content-type': 'text/html'}});
}
