import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {kravia, paymentOf, withKravia, withOrder} from '../support/requests.ts';
import {startSandbox} from '../support/start-sandbox.ts';
import {waitUntil} from '../support/wait-until.ts';

const grouped = 'kravia.invoice_b2b_grouped';
const {configuration} = withKravia(kravia({}, 'invoice_b2b_grouped'));
const request = {...withOrder({}), configuration};
const quarterly = withKravia(kravia({invoice_schedule: {interval: 'quarterly'}}, 'invoice_b2b_grouped'));
const payment = (address: object = {}) => paymentOf(address, grouped);

describe('a grouped invoice', () => {
  it('has no number and is not collected before its period has ended', async (t) => {
    const {buy, transaction} = await startSandbox(t);
    const {id} = await buy(request, payment());

    const {status, metadata, events} = await transaction(id);

    assert.equal(status, 'AUTHORIZED');
    assert.equal(metadata['kravia:invoice_number'], undefined);
    assert.deepEqual(
      events.map(({event}) => event),
      ['INITIALIZE', 'AUTHORIZE'],
    );
  });

  it('is one for all purchases of a period when the clock passes it', async (t) => {
    const {buy, sandbox, transaction} = await startSandbox(t);
    const first = await buy(request, payment());
    const second = await buy(request, payment());

    sandbox.advance({days: 35});

    const [one, other] = [await transaction(first.id), await transaction(second.id)];
    assert.match(one.metadata['kravia:invoice_number'] ?? '', /^\d{5}-\d{6}$/);
    assert.equal(one.metadata['kravia:invoice_number'], other.metadata['kravia:invoice_number']);
    assert.equal(one.metadata['kravia:invoice_url'], other.metadata['kravia:invoice_url']);
    assert.equal(one.events.at(-1)?.event, 'INITIATE_CAPTURE');
  });

  it('is issued on the first day after the month that is no weekend', async (t) => {
    const {buy, sandbox, transaction} = await startSandbox(t);
    sandbox.advanceTo('2099-01-15');
    const {id} = await buy(request, payment());

    sandbox.advanceTo('2099-03-01');

    const {metadata} = (await transaction(id)).events.at(-1) as {metadata: Record<string, string>};
    assert.equal(metadata['kravia:invoice_date'], '2099-02-02');
    assert.equal(metadata['kravia:invoice_due_date'], '2099-02-16');
  });

  it('is issued on its own day, one after the other, when the clock passes several', async (t) => {
    const {buy, sandbox, transaction} = await startSandbox(t);
    sandbox.advanceTo('2099-01-15');
    const january = await buy(request, payment());
    sandbox.advanceTo('2099-02-10');
    const february = await buy(request, payment());

    sandbox.advanceTo('2099-06-01');

    const issued = await Promise.all(
      [january, february].map(async ({id}) => (await transaction(id)).events.at(-1)?.created_at),
    );
    assert.deepEqual(
      issued.map((at) => String(at).slice(0, 13)),
      ['2099-02-01T23', '2099-03-01T23'],
    );
  });

  it('is paid and paid out while the clock moves on', async (t) => {
    const {buy, sandbox, transaction} = await startSandbox(t);
    sandbox.advanceTo('2099-01-15');
    const {id} = await buy(request, payment({email: 'kari+paid@example.no'}));

    sandbox.advanceTo('2099-02-10');

    const {events} = await transaction(id);
    assert.deepEqual(
      events.slice(2).map(({event, created_at}) => [event, String(created_at).slice(0, 10)]),
      [
        ['INITIATE_CAPTURE', '2099-02-01'],
        ['CAPTURE', '2099-02-01'],
        ['SETTLEMENT', '2099-02-04'],
      ],
    );
  });

  it('waits for the end of a quarter where that is agreed', async (t) => {
    const {buy, sandbox, transaction} = await startSandbox(t);
    const {id} = await buy(quarterly, payment());

    sandbox.advance({days: 95});

    assert.match((await transaction(id)).metadata['kravia:invoice_number'] ?? '', /^\d{5}-/);
  });

  const others = [
    {what: 'company', address: {business_name: 'Another AS'}},
    {what: 'number', address: {organization_number: '923609016'}},
    {what: 'country', address: {country: 'SE', organization_number: '5560360793', postal_code: '11455'}},
    {what: 'reference', address: {customer_reference: 'PO 4711'}},
  ];
  for (const {what, address} of others) {
    it(`is another one for another ${what} (Dintero, Kravia grouped invoices)`, async (t) => {
      const {buy, sandbox, transaction} = await startSandbox(t);
      const first = await buy(request, payment());
      const second = await buy(request, payment(address));

      sandbox.advance({days: 35});

      const numbers = [await transaction(first.id), await transaction(second.id)];
      assert.equal(new Set(numbers.map(({metadata}) => metadata['kravia:invoice_number'])).size, 2);
    });
  }

  it('leaves out a purchase that was cancelled', async (t) => {
    const {buy, call, sandbox, transaction} = await startSandbox(t);
    const {id, session_id} = await buy(request, payment());
    await call('POST', `/v1/sessions/${session_id}/cancel`);

    sandbox.advance({days: 35});

    assert.equal((await transaction(id)).metadata['kravia:invoice_number'], undefined);
  });

  it('is paid oldest purchase first', async (t) => {
    const {buy, sandbox, transaction} = await startSandbox(t);
    const first = await buy(request, payment());
    const second = await buy(request, payment());
    sandbox.advance({days: 35});

    sandbox.pay(second.id, 60000);

    assert.equal((await transaction(first.id)).status, 'CAPTURED');
    assert.equal((await transaction(second.id)).status, 'PARTIALLY_CAPTURED');
  });

  it('plays the payments of its buyer once it is issued', async (t) => {
    const {buy, sandbox, transaction} = await startSandbox(t);
    const {id} = await buy(request, payment({email: 'kari+paid@example.no'}));

    sandbox.advance({days: 35});

    const paid = await waitUntil(async () => (await transaction(id)).status === 'CAPTURED');
    assert.equal(paid, true);
  });
});
