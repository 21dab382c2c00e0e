import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createDinteroClient} from '../../../src/server/dintero/client.ts';
import {startCollection} from '../../../src/server/invoices/start-collection.ts';
import {backendSettings} from '../../../src/server/options/backend-settings.ts';
import {createNotifier} from '../../../src/server/purchases/notifier.ts';
import type {PurchaseParts} from '../../../src/server/purchases/purchase-parts.ts';
import {createSettle} from '../../../src/server/purchases/settle.ts';
import {createInvoiced} from '../support/create-invoiced.ts';
import {order, shopOptions} from '../support/create-shop.ts';
import {type FakeDintero, refusal} from '../support/fake-dintero.ts';
import {capture, event} from '../support/transactions.ts';
import {until} from '../support/until.ts';

const captures = (journal: readonly string[]) => journal.filter((line) => line.endsWith('/capture'));
const collecting = [event('AUTHORIZE'), event('INITIATE_CAPTURE')];
const products = {'kravia.invoice_b2b': {invoice_channel: 'kravia'}} as const;

describe('starting the collection of an invoice', () => {
  it('captures the whole amount with all lines, and leaves the status as it is', async () => {
    const {invoices, id, dintero} = await createInvoiced();

    const started = await invoices.startCollection(id);

    assert.equal(started.ok && started.value.state, 'collecting');
    assert.equal(started.ok && started.value.status, 'AUTHORIZED');
    assert.deepEqual(
      dintero.calls.filter(({path}) => path.endsWith('/capture')).map(({body}) => body),
      [{amount: order.amount, items: [{line_id: '1', amount: 50_000}]}],
    );
  });

  it('starts once, however often and however many ask', async () => {
    const {invoices, id, dintero} = await createInvoiced();

    const together = await Promise.all([invoices.startCollection(id), invoices.startCollection(id)]);
    const again = await invoices.startCollection(id);

    assert.deepEqual(
      [...together, again].map((each) => each.ok && each.value.state),
      ['collecting', 'collecting', 'collecting'],
    );
    assert.equal(captures(dintero.journal).length, 1);
  });

  const begun = [
    {state: 'collecting', members: {events: collecting}},
    {state: 'partly_paid', members: {status: 'PARTIALLY_CAPTURED', events: [...collecting, capture(20_000)]}},
    {state: 'paid', members: {status: 'CAPTURED', events: [...collecting, capture(50_000)]}},
  ];
  for (const {state, members} of begun) {
    it(`has happened already when the invoice is ${state}`, async () => {
      const {invoices, id, dintero} = await createInvoiced(members);

      const started = await invoices.startCollection(id);

      assert.equal(started.ok && started.value.state, state);
      assert.deepEqual(captures(dintero.journal), []);
    });
  }

  // Source: Dintero, Kravia invoice delivery and grouped invoices: in both, Kravia starts by itself.
  const refused = [
    {name: 'Kravia delivers', members: {}, overrides: {products}},
    {name: 'it is grouped', members: {payment_product_type: 'kravia.invoice_b2b_grouped'}},
    {name: 'it is cancelled', members: {status: 'AUTHORIZATION_VOIDED'}},
    {name: 'it has failed', members: {status: 'FAILED'}},
    {name: 'it is on hold', members: {status: 'ON_HOLD'}},
  ];
  for (const {name, members, overrides} of refused) {
    it(`is refused when ${name}`, async () => {
      const {invoices, id, dintero} = await createInvoiced(members, overrides);

      const started = await invoices.startCollection(id);

      assert.equal(!started.ok && started.issue.code, 'not-collectable');
      assert.deepEqual(captures(dintero.journal), []);
    });
  }

  it('tells the shop', async () => {
    const {invoices, id, settled} = await createInvoiced();

    await invoices.startCollection(id);

    await until(() => settled.length === 2);
    assert.deepEqual(
      settled.map(({state}) => state),
      ['created', 'collecting'],
    );
  });

  it('waits for what Dintero finishes later', async () => {
    const {invoices, id, dintero, transaction} = await createInvoiced();
    dintero.failNext(/capture$/, () => new Response('{}', {status: 202}));
    dintero.failNext(/GET .*transactions/, () => Response.json(structuredClone(transaction)), 3);
    dintero.failNext(/GET .*transactions/, () => {
      Object.assign(transaction, {events: collecting});
      return Response.json(transaction);
    });

    const started = await invoices.startCollection(id);

    assert.equal(started.ok && started.value.state, 'collecting');
    assert.equal(captures(dintero.journal).length, 1);
  });

  it('answers the invoice as it stands when Dintero takes longer than anybody waits', async () => {
    const {id, dintero} = await createInvoiced();
    const pauses: number[] = [];
    dintero.failNext(/capture$/, () => new Response('{}', {status: 202}));

    const started = await startCollection(id, {
      ...partsFor(dintero),
      sleep: async (pause) => void pauses.push(pause),
    });

    assert.equal(started.ok && started.value.state, 'created');
    assert.deepEqual(pauses, [100, 200, 400, 800, 1600, 2000, 2000, 2000]);
  });

  it('finds that it has started when the answer was lost', async () => {
    const {invoices, id, dintero, transaction} = await createInvoiced();
    dintero.failNext(/capture$/, () => {
      Object.assign(transaction, {events: collecting});
      throw new TypeError('connection reset');
    });

    const started = await invoices.startCollection(id);

    assert.equal(started.ok && started.value.state, 'collecting');
    assert.equal(captures(dintero.journal).length, 1);
  });

  it('finds that it has started when Dintero refuses a second time', async () => {
    const {invoices, id, dintero, transaction} = await createInvoiced();
    dintero.failNext(/capture$/, () => {
      Object.assign(transaction, {events: collecting});
      return refusal(409, 'CONFLICT');
    });

    const started = await invoices.startCollection(id);

    assert.equal(started.ok && started.value.state, 'collecting');
  });

  it('stands although it cannot be noted now', async () => {
    const {invoices, id, dintero, transaction, log} = await createInvoiced();
    dintero.failNext(/capture$/, () => {
      Object.assign(transaction, {events: collecting});
      dintero.failNext(/GET .*transactions/, () => Response.json(transaction));
      dintero.failNext(/GET .*transactions/, () => refusal(400, 'BROKEN'));
      return Response.json({});
    });

    const started = await invoices.startCollection(id);

    assert.equal(started.ok && started.value.state, 'collecting');
    assert.ok(log.some(({event}) => event === 'change-not-settled'));
  });
});

/** What a backend of this account would give to its invoices. */
function partsFor(dintero: FakeDintero): PurchaseParts {
  const settings = backendSettings(shopOptions({fetch: dintero.fetch}));
  const {store, log, now, onSettled} = settings;
  const client = createDinteroClient({...settings.dintero, fetch: dintero.fetch, now});
  const notifier = createNotifier({store, onSettled, log, now});
  const settle = createSettle({dintero: client, store, notifier, log, now});
  return {settings, store, dintero: client, settle};
}
