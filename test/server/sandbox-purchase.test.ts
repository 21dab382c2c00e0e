import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {createSandbox} from '../../src/sandbox/create-sandbox.ts';
import {createInvoiceBackend, type InvoiceBackend} from '../../src/server/create-invoice-backend.ts';
import {toNodeHandler} from '../../src/server/node/to-node-handler.ts';
import {sqliteStore} from '../../src/server/stores/sqlite-store.ts';
import {address, order, shopOptions} from './support/create-shop.ts';
import {listening} from './support/listening.ts';
import {sandboxAccount} from './support/sandbox-account.ts';
import {until} from './support/until.ts';

/** A shop and the sandbox, each on a port of its own. */
async function openShop() {
  const sandbox = createSandbox({speed: 50});
  const {url, close} = await sandbox.listen({port: 0});
  after(close);
  const heard: string[] = [];
  let backend: InvoiceBackend | undefined;
  const origin = await listening((origin) => {
    backend = createInvoiceBackend({
      ...shopOptions(),
      dintero: sandboxAccount(url),
      baseUrl: `${origin}/invoice`,
      returnPage: `${origin}/thank-you`,
      store: sqliteStore(':memory:'),
      onSettled: ({state}) => void heard.push(state),
    });
    return toNodeHandler(backend.fetch);
  });
  const token = await backend?.orderToken('order-123');
  const post = (address: string, body: unknown) =>
    fetch(address, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(body),
      redirect: 'manual',
    });
  const bankid = (sid: string, answer: string) =>
    fetch(`${url}/bankid?sid=${sid}`, {
      method: 'POST',
      body: new URLSearchParams({answer}),
      redirect: 'manual',
    });
  return {
    sandbox,
    heard,
    offer: async () => (await fetch(`${origin}/invoice/offer?order=${token}`)).json(),
    open: async (payment_product_type: string, email = address.email) => {
      const billing_address = {...address, email};
      const response = await post(`${origin}/invoice/sessions`, {
        order: token,
        payment_product_type,
        locale: 'nb',
        billing_address,
      });
      return {status: response.status, ...(await response.json())};
    },
    /** Pays on Dintero's page with the address that is filled in there, and answers the identity check. */
    pay: async (sid: string, payment_product_type: string, answer = 'approve') => {
      const session = sandbox.sessions().find((each) => each.id === sid);
      const {billing_address} = session?.order ?? {};
      await post(`${url}/v1/sessions/${sid}/pay`, {payment_product_type, billing_address});
      return bankid(sid, answer);
    },
    abandon: (sid: string) => post(`${url}/v1/view/${sid}/session/abandon`, {}),
    result: async (resultToken: string) =>
      (await fetch(`${origin}/invoice/result?token=${resultToken}`)).json(),
    document: (resultToken: string) => fetch(`${origin}/invoice/document?token=${resultToken}`),
  };
}

describe('a purchase against the sandbox', () => {
  for (const product of ['kravia.invoice_b2b', 'kravia.invoice_b2b_grouped', 'kravia.invoice_b2c']) {
    it(`ends with an invoice: ${product}`, async () => {
      const shop = await openShop();
      const {products} = await shop.offer();
      const {session_id, result_token} = await shop.open(product);

      await shop.pay(session_id, product);
      await until(() => shop.heard.length > 0);

      const {outcome, receipt} = await shop.result(result_token);
      assert.equal(products.length, 3);
      assert.equal(outcome, 'authorized');
      assert.equal(receipt.amount, order.amount);
      assert.equal(receipt.payment_product_type, product);
      assert.equal(shop.heard[0], 'created');
    });
  }

  it('has its invoice as a document', async () => {
    const shop = await openShop();
    const {session_id, result_token} = await shop.open('kravia.invoice_b2b');
    await shop.pay(session_id, 'kravia.invoice_b2b');
    await shop.result(result_token);

    const response = await shop.document(result_token);

    const bytes = new Uint8Array(await response.arrayBuffer());
    assert.equal(response.status, 200);
    assert.match(
      response.headers.get('content-disposition') ?? '',
      /^inline; filename="invoice-[\w-]+\.pdf"$/,
    );
    assert.equal(new TextDecoder().decode(bytes.subarray(0, 5)), '%PDF-');
  });

  it('hears of the payments that come later, by signed callbacks', async () => {
    const shop = await openShop();
    const {session_id} = await shop.open('kravia.invoice_b2b', 'kari+multi@example.no');

    await shop.pay(session_id, 'kravia.invoice_b2b');
    await until(() => shop.heard.includes('paid') && shop.sandbox.deliveries().length > 1);

    assert.deepEqual([shop.heard[0], shop.heard.at(-1)], ['created', 'paid']);
    assert.equal(new Set(shop.heard).size, shop.heard.length);
  });

  it('can be tried again after it was cancelled in the middle of the identity check', async () => {
    const shop = await openShop();
    const first = await shop.open('kravia.invoice_b2b');
    await shop.pay(first.session_id, 'kravia.invoice_b2b', 'abort');
    await shop.abandon(first.session_id);

    const cancelled = await shop.result(first.result_token);
    const second = await shop.open('kravia.invoice_b2b');
    await shop.pay(second.session_id, 'kravia.invoice_b2b');
    await until(() => shop.heard.length > 0);

    assert.deepEqual(cancelled, {outcome: 'cancelled', final: true});
    assert.equal(second.status, 201);
    assert.equal(shop.heard[0], 'created');
  });

  it('ends with the reason when somebody else proved their identity', async () => {
    const shop = await openShop();
    const {session_id, result_token} = await shop.open('kravia.invoice_b2b');

    await shop.pay(session_id, 'kravia.invoice_b2b', 'other_person');

    assert.deepEqual(await shop.result(result_token), {outcome: 'failed', final: true, reason: 'identity'});
  });

  it('is the same session while the identity check was only aborted', async () => {
    const shop = await openShop();
    const first = await shop.open('kravia.invoice_b2b');
    await shop.pay(first.session_id, 'kravia.invoice_b2b', 'abort');

    const second = await shop.open('kravia.invoice_b2b');

    assert.equal(second.session_id, first.session_id);
    assert.deepEqual(await shop.result(first.result_token), {outcome: 'pending', final: false});
  });

  it('is already paid when the order comes again', async () => {
    const shop = await openShop();
    const {session_id} = await shop.open('kravia.invoice_b2c');
    await shop.pay(session_id, 'kravia.invoice_b2c');

    const again = await shop.open('kravia.invoice_b2b');

    assert.equal(again.status, 409);
    assert.equal((await shop.result(again.result_token)).outcome, 'authorized');
  });
});
