import type {InvoiceProduct} from '../../domain/invoice/product.ts';
import {carefulLog, consoleLog} from '../log.ts';
import type {InvoiceBackendOptions, ProductsOptions} from './backend-options.ts';

/** The options of a backend with everything filled in that was left out. Addresses end without a slash. */
export interface BackendSettings extends Required<Omit<InvoiceBackendOptions, 'dintero'>> {
  readonly dintero: Required<Omit<InvoiceBackendOptions['dintero'], 'signatureSecret'>> & {
    readonly signatureSecret: string | undefined;
  };
  /** Pages of these origins may call. */
  readonly origins: ReadonlySet<string>;
  /** The path of `baseUrl`, without a slash at its end: `/invoice`, or nothing. */
  readonly basePath: string;
}

/** Fills in what checked options leave out. */
export function backendSettings(options: InvoiceBackendOptions): BackendSettings {
  const {dintero} = options;
  const base = new URL(options.baseUrl);
  return {
    fields: {},
    companies: {},
    merchant: {name: new URL(options.returnPage).hostname},
    fetch: (...request) => globalThis.fetch(...request),
    now: Date.now,
    ...options,
    log: carefulLog(options.log ?? consoleLog),
    dintero: {
      ...dintero,
      profileId: dintero.profileId ?? 'default',
      signatureSecret: dintero.signatureSecret,
      apiUrl: withoutSlash(dintero.apiUrl ?? 'https://api.dintero.com'),
      checkoutUrl: withoutSlash(dintero.checkoutUrl ?? 'https://checkout.dintero.com'),
    },
    baseUrl: withoutSlash(base.href),
    basePath: withoutSlash(base.pathname),
    origins: new Set([base.origin, ...options.allowedOrigins]),
  };
}

/** The products that were configured, in the order to show. */
export function configuredProducts(products: ProductsOptions): readonly InvoiceProduct[] {
  const types = Object.keys(products) as InvoiceProduct[];
  return types.filter((type) => products[type] !== undefined);
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
