import type {InvoiceProduct} from 'invoice-checkout';
import {
  createInvoiceBackend,
  type InvoiceBackend,
  type InvoiceBackendOptions,
  memoryStore,
} from 'invoice-checkout/server';
import {merchant} from '../merchant.ts';
import {countries} from '../settings.ts';
import {type Choices, queryOf, readChoices} from './choices.ts';
import {playgroundOrder} from './playground-order.ts';

/** What all backends of the playground share. */
export type SharedOptions = Pick<InvoiceBackendOptions, 'dintero' | 'companies' | 'secret' | 'log'> & {
  readonly origin: string;
};

/** A merchant backend as the choices want it. */
export interface PlaygroundBackend {
  /** Its path on the demo, `/playground/backend/…`. */
  readonly path: string;
  readonly orderToken: InvoiceBackend['orderToken'];
  readonly fetch: (request: Request) => Promise<Response>;
}

const root = '/playground/backend';

/**
 * Makes a backend for each set of choices, once: its address holds them, so that no two visitors are in each other's
 * way. There are as many as there are choices, whatever is asked for. Their purchases are no business of the shop's: a
 * store that it shared would have them tell one another's shops what became of an invoice.
 */
export function createPlaygroundBackends({origin, companies, ...shared}: SharedOptions) {
  const backends = new Map<string, PlaygroundBackend>();
  const store = memoryStore();

  function backendOf(choices: Choices): PlaygroundBackend {
    const {products, days_until_due, interval, identity, lookup, network} = choices;
    const query = queryOf({products, days_until_due, interval, identity, lookup, network}).toString();
    const key = Buffer.from(query).toString('base64url') || 'plain';
    const known = backends.get(key);
    if (known !== undefined) return known;
    const path = `${root}/${key}`;
    const {fetch, orderToken} = createInvoiceBackend({
      ...shared,
      ...(lookup === 'on' && companies !== undefined && {companies}),
      baseUrl: origin + path,
      returnPage: `${origin}/playground/thank-you/${key}`,
      allowedOrigins: [origin],
      products: Object.fromEntries(products.map((product) => [product, optionsOf(product, choices)])),
      countries,
      merchant: {name: merchant.name},
      orders: {find: async (reference) => playgroundOrder(reference)},
      store,
      onSettled: async () => {},
    });
    const made = {path, orderToken, fetch: overNetwork(fetch, network)};
    backends.set(key, made);
    return made;
  }

  return {
    backendOf,
    /** The backend that an address of the playground belongs to: `/playground/backend/KEY/offer`. */
    backendAt(key: string): PlaygroundBackend {
      const query = key === 'plain' ? '' : Buffer.from(key, 'base64url').toString();
      return backendOf(readChoices(new URLSearchParams(query)));
    },
  };
}

/**
 * Dintero's options for a product, as they are written for a backend. Kravia delivers to no person whom nobody has
 * identified: the merchant does then.
 */
export function optionsOf(product: InvoiceProduct, {days_until_due, interval, identity}: Choices) {
  const unidentified = identity === 'none';
  return {
    days_until_due,
    ...(product === 'kravia.invoice_b2b_grouped' && {invoice_schedule: {interval}}),
    ...(unidentified && {require_identity_verification: false, completion: 'server' as const}),
    ...(unidentified && product === 'kravia.invoice_b2c' && {invoice_channel: 'merchant' as const}),
  };
}

/** What a bad network makes of a backend. */
function overNetwork(
  fetch: PlaygroundBackend['fetch'],
  network: Choices['network'],
): PlaygroundBackend['fetch'] {
  if (network === 'good') return fetch;
  if (network === 'away') return async () => new Response('The backend is away', {status: 503});
  return async (request) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    return fetch(request);
  };
}
