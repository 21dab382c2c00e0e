import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createInvoiced} from '../support/create-invoiced.ts';
import {createShop} from '../support/create-shop.ts';
import {refusal} from '../support/fake-dintero.ts';
import {capture, event} from '../support/transactions.ts';
import {until} from '../support/until.ts';

const voids = (journal: readonly string[]) => journal.filter((line) => line.endsWith('/void'));

describe('cancelling an invoice', () => {
  // Source: Dintero, Kravia overview: void is legal in AUTHORIZED and PARTIALLY_CAPTURED; there is no refund.
  const legal = [
    {name: 'created', members: {}},
    {name: 'collecting', members: {events: [event('AUTHORIZE'), event('INITIATE_CAPTURE')]}},
    {name: 'partly paid', members: {status: 'PARTIALLY_CAPTURED', events: [capture(20_000)]}},
  ];
  for (const {name, members} of legal) {
    it(`voids one that is ${name}`, async () => {
      const {invoices, id, dintero} = await createInvoiced(members);

      const cancelled = await invoices.cancel(id);

      assert.equal(cancelled.ok && cancelled.value.state, 'cancelled');
      assert.equal(cancelled.ok && cancelled.value.remaining_amount, 0);
      assert.deepEqual(voids(dintero.journal), [`POST /v1/transactions/${id}/void`]);
    });
  }

  const illegal = [
    {state: 'paid', members: {status: 'CAPTURED', events: [capture(50_000)]}},
    {state: 'failed', members: {status: 'FAILED'}},
    {state: 'on_hold', members: {status: 'ON_HOLD'}},
    {state: undefined, members: {status: 'INITIATED'}},
    {state: undefined, members: {status: 'SLEEPING'}},
  ];
  for (const {state, members} of illegal) {
    it(`refuses one that is ${state ?? members.status}, and asks Dintero nothing`, async () => {
      const {invoices, id, dintero} = await createInvoiced(members);

      const cancelled = await invoices.cancel(id);

      assert.equal(cancelled.ok, false);
      assert.equal(!cancelled.ok && cancelled.issue.code, 'not-cancellable');
      assert.equal(!cancelled.ok && 'invoice' in cancelled.issue && cancelled.issue.invoice.state, state);
      assert.deepEqual(voids(dintero.journal), []);
    });
  }

  it('leaves a transaction alone that is no invoice', async () => {
    const {invoices, id, dintero} = await createInvoiced({payment_product_type: 'vipps'});

    const cancelled = await invoices.cancel(id);

    assert.deepEqual(cancelled, {ok: false, issue: {code: 'unknown-invoice'}});
    assert.deepEqual(voids(dintero.journal), []);
  });

  for (const id of ['T12345678.unknown', '', '..', '../sessions']) {
    it(`knows no invoice "${id}"`, async () => {
      const {invoices} = await createInvoiced();

      const cancelled = await invoices.cancel(id);

      assert.deepEqual(cancelled, {ok: false, issue: {code: 'unknown-invoice'}});
    });
  }

  it('cancels once, however often and however many ask', async () => {
    const {invoices, id, dintero} = await createInvoiced();

    const together = await Promise.all([invoices.cancel(id), invoices.cancel(id), invoices.cancel(id)]);
    const again = await invoices.cancel(id);

    assert.deepEqual(
      [...together, again].map((each) => each.ok && each.value.state),
      ['cancelled', 'cancelled', 'cancelled', 'cancelled'],
    );
    assert.equal(voids(dintero.journal).length, 1);
  });

  it('tells the shop', async () => {
    const {invoices, id, settled} = await createInvoiced();

    await invoices.cancel(id);

    await until(() => settled.length === 2);
    assert.deepEqual(
      settled.map(({state}) => state),
      ['created', 'cancelled'],
    );
  });

  it('needs no purchase of its own', async () => {
    const {dintero, backend, settled} = await createShop();
    const {id} = dintero.pay('T12345678.elsewhere', {
      merchant_reference: 'inv-1',
      amount: 100,
      currency: 'NOK',
    });

    const cancelled = await backend.invoices.cancel(String(id));

    assert.equal(cancelled.ok && cancelled.value.state, 'cancelled');
    assert.deepEqual(settled, []);
  });

  it('finds that it has cancelled when the answer was lost', async () => {
    const {invoices, id, dintero, transaction} = await createInvoiced();
    dintero.failNext(/void$/, () => {
      Object.assign(transaction, {
        status: 'AUTHORIZATION_VOIDED',
        events: [event('AUTHORIZE'), event('VOID')],
      });
      throw new TypeError('connection reset');
    });

    const cancelled = await invoices.cancel(id);

    assert.equal(cancelled.ok && cancelled.value.state, 'cancelled');
    assert.equal(voids(dintero.journal).length, 1);
  });

  it('asks again when nothing came of it', async () => {
    const {invoices, id, dintero} = await createInvoiced();
    dintero.failNext(/void$/, () => refusal(503, 'UNAVAILABLE'));

    const cancelled = await invoices.cancel(id);

    assert.equal(cancelled.ok && cancelled.value.state, 'cancelled');
    assert.equal(voids(dintero.journal).length, 2);
  });

  it('waits for what Dintero finishes later', async () => {
    const {invoices, id, dintero, transaction} = await createInvoiced();
    dintero.failNext(/void$/, () => new Response('{}', {status: 202}));
    dintero.failNext(/GET .*transactions/, () => Response.json(structuredClone(transaction)), 3);
    dintero.failNext(/GET .*transactions/, () => {
      Object.assign(transaction, {status: 'AUTHORIZATION_VOIDED', events: [event('VOID')]});
      return Response.json(transaction);
    });

    const cancelled = await invoices.cancel(id);

    assert.equal(cancelled.ok && cancelled.value.state, 'cancelled');
    assert.equal(voids(dintero.journal).length, 1);
  });

  it('is refused when Dintero accepts it and fails later', async () => {
    const {invoices, id, dintero, transaction} = await createInvoiced();
    dintero.failNext(/void$/, () => {
      Object.assign(transaction, {events: [event('AUTHORIZE'), event('VOID', {success: false})]});
      return new Response('{}', {status: 202});
    });

    const cancelled = await invoices.cancel(id);

    assert.equal(!cancelled.ok && cancelled.issue.code, 'not-cancellable');
  });

  it('sees that the buyer was faster', async () => {
    const {invoices, id, dintero, transaction} = await createInvoiced();
    dintero.failNext(/void$/, () => {
      Object.assign(transaction, {status: 'CAPTURED', events: [capture(50_000)]});
      return refusal(400, 'NOT ALLOWED');
    });

    const cancelled = await invoices.cancel(id);

    assert.equal(!cancelled.ok && cancelled.issue.code, 'not-cancellable');
    assert.equal(!cancelled.ok && 'invoice' in cancelled.issue && cancelled.issue.invoice.state, 'paid');
  });

  it('throws what Dintero refuses without a reason that shows', async () => {
    const {invoices, id, dintero} = await createInvoiced();
    dintero.failNext(/void$/, () => refusal(400, 'NOT ALLOWED'));

    await assert.rejects(invoices.cancel(id), {name: 'DinteroError', code: 'refused', status: 400});
  });

  it('throws when Dintero cannot be asked, and has done nothing', async () => {
    const {invoices, id, dintero, transaction} = await createInvoiced();
    dintero.failNext(/void$/, () => refusal(503, 'UNAVAILABLE'), 3);

    await assert.rejects(invoices.cancel(id), {name: 'DinteroError', code: 'failed'});
    assert.equal(transaction.status, 'AUTHORIZED');
  });
});
