/** A shop that sells one order on invoice, with the kit on plain Node. Start it with the variables of README.md. */
import {createServer} from 'node:http';
import {createInvoiceBackend} from 'invoice-checkout/server';
import {sqliteStore, toNodeHandler} from 'invoice-checkout/server/node';

const {env} = process;
const origin = env.SHOP_URL ?? 'http://localhost:3000';
const order = {
  merchant_reference: 'order-123',
  amount: 50000,
  vat_amount: 10000,
  currency: 'NOK',
  items: [
    {
      line_id: '1',
      id: 'item-1',
      description: 'Consulting',
      quantity: 1,
      amount: 50000,
      vat: 25,
      vat_amount: 10000,
    },
  ],
};

const backend = createInvoiceBackend({
  dintero: {
    accountId: env.DINTERO_ACCOUNT_ID,
    clientId: env.DINTERO_CLIENT_ID,
    clientSecret: env.DINTERO_CLIENT_SECRET,
    apiUrl: env.DINTERO_API_URL,
    checkoutUrl: env.DINTERO_CHECKOUT_URL,
  },
  baseUrl: `${origin}/invoice`,
  returnPage: `${origin}/thank-you`,
  allowedOrigins: [origin],
  secret: env.INVOICE_SECRET,
  products: {'kravia.invoice_b2b': {days_until_due: 14}},
  countries: ['NO'],
  merchant: {name: 'Example Shop AS'},
  orders: {find: async (reference) => (reference === order.merchant_reference ? order : undefined)},
  store: sqliteStore(env.DATABASE ?? 'purchases.db'),
  onSettled: async ({merchant_reference, state}) => console.log(merchant_reference, state),
});

const page = (widget) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Example Shop</title>
  <script type="module" src="${env.SCRIPT_URL ?? '/embed.js'}"></script>
  <main><h1>Example Shop</h1>${widget}</main>
</html>`;

async function answer(request) {
  const {pathname} = new URL(request.url);
  if (pathname.startsWith('/invoice/')) return backend.fetch(request);
  const headers = {'content-type': 'text/html; charset=utf-8'};
  if (pathname === '/thank-you')
    return new Response(page('<invoice-return backend="/invoice"></invoice-return>'), {headers});
  if (pathname !== '/') return new Response('Not found', {status: 404});
  const token = await backend.orderToken(order.merchant_reference);
  return new Response(page(`<invoice-checkout backend="/invoice" order="${token}"></invoice-checkout>`), {
    headers,
  });
}

createServer(toNodeHandler(answer)).listen(new URL(origin).port || 3000);
