import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {issue, issuePaid, type Reachable, withoutInvoice} from '../support/reach-states.ts';
import {billedTo, paymentInOneStep} from '../support/requests.ts';
import {startSandbox} from '../support/start-sandbox.ts';
import {waitUntil} from '../support/wait-until.ts';

const source = 'Dintero, Kravia invoice delivery';
const api = 'Dintero, payments API: capture';
const capture = {amount: 50000, items: [{line_id: '1', amount: 50000}]};

describe('POST /v1/transactions/{id}/capture', () => {
  it(`starts the collection, and the transaction stays AUTHORIZED (${source})`, async (t) => {
    const rig = await startSandbox(t);
    const id = await issue(rig);

    const answer = await rig.call('POST', `/v1/transactions/${id}/capture`, {
      ...capture,
      capture_reference: 'batch 7',
      metadata: {ext_sent: 'by post'},
    });

    const {status, events} = await answer.json();
    const collection = events.at(-1);
    assert.equal(answer.status, 200);
    assert.equal(status, 'AUTHORIZED');
    assert.deepEqual([collection.event, collection.transaction_status], ['INITIATE_CAPTURE', 'AUTHORIZED']);
    assert.deepEqual([collection.amount, collection.calculated_vat_amount], [50000, 10000]);
    assert.deepEqual([collection.items, collection.event_reference], [capture.items, 'batch 7']);
    assert.equal(collection.metadata.ext_sent, 'by post');
    assert.match(collection.metadata['kravia:invoice_due_date'], /^\d{4}-\d\d-\d\d$/);
  });

  it(`tells from then on where to pay (${source})`, async (t) => {
    const rig = await startSandbox(t);
    const id = await issue(rig);
    const before = (await rig.transaction(id)).metadata;

    await rig.call('POST', `/v1/transactions/${id}/capture`, capture);

    const {metadata} = await rig.transaction(id);
    assert.equal('kravia:payment_details:kid' in before, false);
    assert.match(metadata['kravia:payment_details:bank_account:bban'] ?? '', /^\d{11}$/);
    assert.match(metadata['kravia:payment_details:bank_account:iban'] ?? '', /^NO\d{13}$/);
    assert.match(metadata['kravia:payment_details:bank_account:swift'] ?? '', /^[A-Z]{11}$/);
    assert.match(metadata['kravia:payment_details:kid'] ?? '', /^\d{2,25}$/);
  });

  it('lets the buyer pay as the e-mail address says', async (t) => {
    const rig = await startSandbox(t);
    const request = billedTo({email: 'kari+paid@example.no'});
    const id = await issue(rig, {...request, payment: {...request.payment, invoice_channel: 'merchant'}});

    await rig.call('POST', `/v1/transactions/${id}/capture`, capture);

    const paid = await waitUntil(async () => {
      const transaction = await rig.transaction(id);
      return transaction.status === 'CAPTURED' && transaction;
    });
    assert.equal(paid.events.at(-1)?.amount, 50000);
  });

  const states: (Reachable & {readonly status: number})[] = [
    {state: 'AUTHORIZED, delivered by the merchant', status: 200, reach: (rig) => issue(rig)},
    {
      state: 'AUTHORIZED and captured before',
      status: 409,
      async reach(rig) {
        const id = await issue(rig);
        await rig.call('POST', `/v1/transactions/${id}/capture`, capture);
        return id;
      },
    },
    {
      state: 'AUTHORIZED, delivered by Kravia',
      status: 400,
      reach: (rig) => issue(rig, paymentInOneStep({payment_product_type: 'kravia.invoice_b2b_grouped'})),
    },
    {state: 'PARTIALLY_CAPTURED', status: 400, reach: (rig) => issuePaid(rig, 100)},
    {state: 'CAPTURED', status: 400, reach: (rig) => issuePaid(rig, 50000)},
    ...withoutInvoice.map((row) => ({...row, status: 400})),
    {state: 'of nobody', status: 404, reach: async () => 'T12345678.x'},
  ];
  for (const {state, status, reach} of states) {
    it(`answers ${status} for a transaction that is ${state} (Dintero, Kravia overview)`, async (t) => {
      const rig = await startSandbox(t, {speed: 1});
      const id = await reach(rig);

      const answer = await rig.call('POST', `/v1/transactions/${id}/capture`, capture);

      assert.equal(answer.status, status, await answer.text());
    });
  }

  const refused = [
    {what: 'no amount', body: {}},
    {what: 'no minor units', body: {amount: 0}},
    {what: 'part of a minor unit', body: {amount: 499.5}},
    {what: 'more than was authorized', body: {amount: 50001}},
    {what: 'a line that is not there', body: {amount: 50000, items: [{line_id: '2', amount: 50000}]}},
    {what: 'more of a line than there is', body: {amount: 50000, items: [{line_id: '1', amount: 50001}]}},
    {what: 'lines that make another sum', body: {amount: 50000, items: [{line_id: '1', amount: 40000}]}},
    {what: 'a line without its line_id', body: {amount: 50000, items: [{id: 'item-1', amount: 50000}]}},
    {what: 'a line without its amount', body: {amount: 50000, items: [{line_id: '1'}]}},
    {
      what: 'a line twice',
      body: {
        amount: 50000,
        items: [
          {line_id: '1', amount: 25000},
          {line_id: '1', amount: 25000},
        ],
      },
    },
    {what: 'metadata without ext_', body: {...capture, metadata: {sent: 'yes'}}},
    {what: 'metadata that is too long', body: {...capture, metadata: {ext_sent: 'x'.repeat(257)}}},
    {what: 'final_capture, of another payment type', body: {...capture, final_capture: true}},
    {what: 'an unknown member', body: {...capture, reference: '7'}},
  ];
  for (const {what, body} of refused) {
    it(`refuses ${what} (${api})`, async (t) => {
      const rig = await startSandbox(t);
      const id = await issue(rig);

      const answer = await rig.call('POST', `/v1/transactions/${id}/capture`, body);

      assert.equal(answer.status, 400);
      assert.equal((await rig.transaction(id)).events.length, 2);
    });
  }

  const warned = [
    {what: 'no lines', warning: /items are missing/, body: {amount: 50000}},
    {what: 'a part', warning: /part/, body: {amount: 100, items: [{line_id: '1', amount: 100}]}},
  ];
  for (const {what, warning, body} of warned) {
    it(`accepts ${what}, and warns`, async (t) => {
      const rig = await startSandbox(t);
      const id = await issue(rig);

      const answer = await rig.call('POST', `/v1/transactions/${id}/capture`, body);

      assert.equal(answer.status, 200);
      assert.match(answer.headers.get('dintero-sandbox-warning') ?? '', warning);
    });
  }

  describe('set to be accepted', () => {
    it(`answers 202 and names the event to come (${api})`, async (t) => {
      const rig = await startSandbox(t, {captureAnswer: 'accepted'});
      const id = await issue(rig);

      const answer = await rig.call('POST', `/v1/transactions/${id}/capture`, capture);

      const collection = await waitUntil(async () => {
        const {events} = await rig.transaction(id);
        return events.find(({event}) => event === 'INITIATE_CAPTURE');
      });
      assert.equal(answer.status, 202);
      assert.equal((await answer.json()).events.length, 2);
      assert.equal(collection.correlation_request_id, answer.headers.get('event-request-id'));
    });

    it('refuses a second one while the first is awaited', async (t) => {
      const rig = await startSandbox(t, {captureAnswer: 'accepted', speed: 0.01});
      const id = await issue(rig);
      await rig.call('POST', `/v1/transactions/${id}/capture`, capture);

      const answer = await rig.call('POST', `/v1/transactions/${id}/capture`, capture);

      assert.equal(answer.status, 409);
    });
  });
});
