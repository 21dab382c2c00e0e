import {createInvoiceBackend, memoryStore} from 'invoice-checkout/server';
import {findOrder} from './orders';

const {PORT = '3000', DINTERO_URL = 'http://localhost:4010', INVOICE_SECRET} = process.env;
const origin = `http://localhost:${PORT}`;

/** The merchant backend, with the sandbox as Dintero. A real shop keeps its purchases in a database. */
export const backend = createInvoiceBackend({
  dintero: {
    accountId: 'T12345678',
    clientId: 'sandbox',
    clientSecret: 'sandbox',
    apiUrl: DINTERO_URL,
    checkoutUrl: DINTERO_URL,
  },
  baseUrl: `${origin}/invoice`,
  returnPage: `${origin}/thank-you`,
  allowedOrigins: [origin],
  secret: INVOICE_SECRET ?? 'a secret for development, 32 characters or more',
  products: {'kravia.invoice_b2b': {}, 'kravia.invoice_b2b_grouped': {}, 'kravia.invoice_b2c': {}},
  countries: ['NO', 'SE', 'FI'],
  merchant: {name: 'Example Shop AS'},
  orders: {find: findOrder},
  store: memoryStore(),
  onSettled: ({merchant_reference, state}) => console.log(`${merchant_reference}: invoice ${state}`),
});
