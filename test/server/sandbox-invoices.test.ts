import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {createSandbox} from '../../src/sandbox/create-sandbox.ts';
import {createInvoiceBackend, type InvoiceBackend} from '../../src/server/create-invoice-backend.ts';
import {toNodeHandler} from '../../src/server/node/to-node-handler.ts';
import {sqliteStore} from '../../src/server/stores/sqlite-store.ts';
import {address, shopOptions} from './support/create-shop.ts';
import {listening} from './support/listening.ts';
import {sandboxAccount} from './support/sandbox-account.ts';
import {request} from './support/sandbox-shop.ts';
import {until} from './support/until.ts';

/** A back office and the sandbox, each on a port of its own, with signed callbacks between them. */
async function openOffice() {
  const sandbox = createSandbox({speed: 50});
  const {url, close} = await sandbox.listen({port: 0});
  after(close);
  const heard: string[] = [];
  const made: InvoiceBackend[] = [];
  await listening((origin) => {
    const backend = createInvoiceBackend({
      ...shopOptions(),
      dintero: sandboxAccount(url),
      baseUrl: `${origin}/invoice`,
      returnPage: `${origin}/thank-you`,
      products: {'kravia.invoice_b2b': {require_identity_verification: false}},
      store: sqliteStore(':memory:'),
      onSettled: ({state}) => void heard.push(state),
    });
    made.push(backend);
    return toNodeHandler(backend.fetch);
  });
  const [backend] = made;
  assert.ok(backend);
  return {sandbox, heard, invoices: backend.invoices};
}

describe('a back office against the sandbox', () => {
  it('makes an invoice and hears of its payments by signed callbacks', async () => {
    const {invoices, heard} = await openOffice();
    const billing_address = {...address, email: 'kari+multi@example.no'};

    const issued = await invoices.issue({...request, order: {...request.order, billing_address}});
    await until(() => heard.includes('paid'));

    assert.equal(issued.ok && issued.value.existing, false);
    assert.equal(heard[0], 'created');
    assert.equal(new Set(heard).size, heard.length);
  });

  it('makes one of twenty that are asked for at the same time', async () => {
    const {invoices, sandbox} = await openOffice();

    const all = await Promise.all(Array.from({length: 20}, () => invoices.issue(request)));

    assert.ok(all.every(({ok}) => ok));
    assert.equal(sandbox.transactions().length, 1);
  });

  it('finds the invoice whose answer was lost on the way', async () => {
    const {invoices, sandbox} = await openOffice();
    sandbox.failNext('sessions-pay', 'lost-answer');

    const issued = await invoices.issue(request);

    assert.equal(issued.ok, true);
    assert.equal(sandbox.transactions().length, 1);
  });

  it('prepares an invoice and pays it', async () => {
    const {invoices, heard} = await openOffice();
    const prepared = await invoices.prepare(request);
    assert.ok(prepared.ok);

    const paid = await invoices.pay(prepared.value.session_id, address);
    await until(() => heard.length > 0);

    assert.ok(paid.ok && 'invoice' in paid.value);
    assert.equal(heard[0], 'created');
  });

  it('asks about everything that is unfinished', async () => {
    const {invoices, sandbox} = await openOffice();
    sandbox.nextCallbacks('lose', 'lose');
    const issued = await invoices.issue({...request, invoice_channel: 'merchant'});
    assert.ok(issued.ok);
    await invoices.startCollection(issued.value.invoice.transaction_id);
    sandbox.pay(issued.value.invoice.transaction_id, 20_000);

    const found = await invoices.reconcile();

    const invoice = await invoices.read(issued.value.invoice.transaction_id);
    assert.deepEqual(found, {checked: 1, changed: ['order-123'], failed: []});
    assert.equal(invoice?.state, 'partly_paid');
  });
});
