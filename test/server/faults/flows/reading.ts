import assert from 'node:assert/strict';
import type {FaultyShop} from '../faulty-shop.ts';
import type {Flow, Told} from '../flow.ts';
import {ask, issue, transactionId} from '../office.ts';
import {payOnPage, placeOrder} from '../shopper.ts';
import {shopOrigin} from '../wire.ts';

const collected = async (shop: FaultyShop) => {
  await issue(shop, {invoice_channel: 'merchant'});
  await shop.office((invoices) => invoices.startCollection(transactionId(shop)));
};

const unreachable = new Response(null, {status: 503});

/** A document is the whole PDF; what breaks off on the way, the reader sees. */
async function readPdf(answer: Response | undefined): Promise<Told> {
  if (answer === undefined) return 'nothing';
  if (answer.status !== 200) return answer.status === 404 ? 'nothing' : 'unknown';
  const text = await answer.text();
  if (answer.headers.get('content-type') !== 'application/pdf') return 'unknown';
  assert.match(text, /^%PDF-/, 'This is no PDF');
  return text.trimEnd().endsWith('%%EOF') ? 'invoice' : 'unknown';
}

/** What is read of invoices: never that there is none when there is one. */
export const readingFlows: readonly Flow[] = [
  {
    name: 'an invoice is read',
    before: (shop) => issue(shop),
    act: (shop) =>
      ask(shop, async (invoices) => ((await invoices.read(transactionId(shop))) ? 'invoice' : 'nothing')),
    told: 'invoice',
  },
  {
    name: 'invoices are listed',
    before: (shop) => issue(shop),
    act: (shop) =>
      ask(shop, async (invoices) => ((await invoices.list()).invoices.length === 1 ? 'invoice' : 'nothing')),
    told: 'invoice',
  },
  {
    name: 'payment details are read',
    before: collected,
    act: (shop) =>
      ask(shop, async (invoices) =>
        (await invoices.paymentDetails(transactionId(shop)))?.kid ? 'collecting' : 'nothing',
      ),
    told: 'collecting',
  },
  {
    name: 'an invoice is printed',
    before: (shop) => issue(shop),
    act: (shop) => ask(shop, async (invoices) => readPdf(await invoices.document(transactionId(shop)))),
    told: 'invoice',
  },
  {
    name: 'a buyer opens the invoice',
    before: async (shop) => {
      const order = await placeOrder(shop);
      assert.ok(typeof order === 'object');
      await payOnPage(shop, order);
      shop.notes.set('token', order.result_token);
    },
    act: async (shop) => {
      const url = `${shopOrigin}/invoice/document?token=${shop.notes.get('token')}`;
      const answer = await shop.browse(url, {signal: AbortSignal.timeout(30_000)}).catch(() => unreachable);
      return readPdf(answer);
    },
    told: 'invoice',
  },
];
