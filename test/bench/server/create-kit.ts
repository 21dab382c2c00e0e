import {createInvoiceBackend, type InvoiceBackend, type PurchaseStore} from '../../../src/server.ts';
import {account, baseUrl, orderOf, product, secret} from './shop.ts';

/** The kit as it is measured: every order exists, nothing is logged. */
export function createKit(dinteroUrl: string, store: PurchaseStore): InvoiceBackend {
  return createInvoiceBackend({
    dintero: {...account, apiUrl: dinteroUrl, checkoutUrl: dinteroUrl},
    baseUrl,
    returnPage: 'http://localhost/thank-you',
    allowedOrigins: [],
    secret,
    products: {[product]: {require_identity_verification: false}},
    countries: ['NO'],
    orders: {find: orderOf},
    store,
    onSettled: () => undefined,
    log: () => undefined,
  });
}
