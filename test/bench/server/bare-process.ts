/**
 * What the kit is measured against: bare Hono routes that make the same calls to Dintero and do nothing else. No
 * signature, no address judged, no order token, no store, no outcome. Argument: where the sandbox is.
 */
import {createServer} from 'node:http';
import {getRequestListener} from '@hono/node-server';
import {Hono} from 'hono';
import {listenForParent} from './listen-for-parent.ts';
import {account, address, orderOf, product} from './shop.ts';

const [dinteroUrl = ''] = process.argv.slice(2);
const {accountId, clientId, clientSecret} = account;
const json = {'content-type': 'application/json', accept: 'application/json'};

const granted = await fetch(`${dinteroUrl}/v1/accounts/${accountId}/auth/token`, {
  method: 'POST',
  headers: {...json, authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}`},
  body: JSON.stringify({
    grant_type: 'client_credentials',
    audience: `https://api.dintero.com/v1/accounts/${accountId}`,
  }),
});
const headers = {...json, authorization: `Bearer ${(await granted.json()).access_token}`};

async function readTransaction(id = '') {
  const answer = await fetch(`${dinteroUrl}/v1/transactions/${id}`, {headers});
  return answer.json();
}

const app = new Hono();
app.post('/invoice/sessions', async (c) => {
  const {billing_address} = await c.req.json();
  const answer = await fetch(`${dinteroUrl}/v1/sessions-profile?include_session=true`, {
    method: 'POST',
    headers,
    body: JSON.stringify({
      profile_id: 'default',
      url: {return_url: 'http://localhost/thank-you'},
      order: {...orderOf('order-1'), billing_address: billing_address ?? address},
      configuration: {
        default_payment_type: product,
        kravia: {
          type: 'payment_type',
          invoice_b2b: {type: 'payment_product_type', enabled: true, days_until_due: 14},
        },
      },
    }),
  });
  const {id, url} = await answer.json();
  return c.json({session_id: id, url}, 201);
});
app.on(['GET', 'POST'], '/invoice/callback', async (c) => {
  await readTransaction(c.req.query('transaction_id'));
  return c.body(null, 204);
});
app.get('/invoice/result', async (c) => {
  const {status} = await readTransaction(c.req.query('transaction_id'));
  return c.json({status});
});

listenForParent(createServer(getRequestListener(app.fetch)));
