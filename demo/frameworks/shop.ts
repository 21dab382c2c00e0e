/**
 * A shop's server for pages that are only files: it serves the folders it is told to, makes orders, and holds the
 * merchant backend. `PORT` says where, `DINTERO_URL` which Dintero; without it the sandbox on this machine.
 */
import {randomUUID} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {serve} from '@hono/node-server';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';
import {createInvoiceBackend, memoryStore} from 'invoice-checkout/server';

const {PORT = '3000', DINTERO_URL = 'http://localhost:4010'} = process.env;
const [pages = '.', ...assets] = process.argv.slice(2);
const origin = `http://localhost:${PORT}`;

const backend = createInvoiceBackend({
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
  secret: randomUUID(),
  products: {'kravia.invoice_b2b': {}, 'kravia.invoice_b2b_grouped': {}, 'kravia.invoice_b2c': {}},
  countries: ['NO', 'SE', 'FI'],
  merchant: {name: 'Example Shop AS'},
  orders: {
    find: (merchant_reference) => ({
      merchant_reference,
      amount: 50000,
      vat_amount: 10000,
      currency: 'NOK',
      items: [
        {
          line_id: '1',
          id: 'chair',
          description: 'Oak chair',
          quantity: 1,
          amount: 50000,
          vat: 25,
          vat_amount: 10000,
        },
      ],
    }),
  },
  store: memoryStore(),
  onSettled: ({merchant_reference, state}) => console.log(`${merchant_reference}: invoice ${state}`),
});

const shop = new Hono();
shop.all('/invoice/*', ({req}) => backend.fetch(req.raw));
shop.post('/orders', async (c) => c.json({order: await newOrder()}, 201));
for (const folder of [pages, ...assets]) shop.use('/:file{.+\\..+}', serveStatic({root: folder}));
shop.get('/:page?', async (c) =>
  c.html(readPage(c.req.param('page')).replaceAll('ORDER-TOKEN', await newOrder())),
);
serve({fetch: shop.fetch, port: Number(PORT)}, () => console.log(`Shop      ${origin}`));

/** The token of an order that was just made. */
function newOrder(): Promise<string> {
  return backend.orderToken(`order-${randomUUID().slice(0, 8)}`);
}

/** A page by its name; pages that draw themselves are all the same file. */
function readPage(name = 'index'): string {
  const file = `${pages}/${name}.html`;
  return readFileSync(existsSync(file) ? file : `${pages}/index.html`, 'utf8');
}
