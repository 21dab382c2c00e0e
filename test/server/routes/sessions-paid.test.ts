import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createShop} from '../support/create-shop.ts';
import {refusal} from '../support/fake-dintero.ts';
import {until} from '../support/until.ts';

/** How many sessions were opened at Dintero. */
const created = (journal: readonly string[]) =>
  journal.filter((line) => line.endsWith('sessions-profile')).length;

describe('POST /sessions for an order with an invoice', () => {
  it('answers already-paid with a token for the receipt', async () => {
    const shop = await createShop();
    const {session_id} = await shop.opened();
    shop.dintero.pay(session_id);

    const response = await shop.open();

    const problem = await response.json();
    assert.equal(response.status, 409);
    assert.equal(problem.code, 'already-paid');
    const result = await (await shop.result(problem.result_token)).json();
    assert.equal(result.outcome, 'authorized');
    assert.equal(result.receipt.invoice_number, '16788-000018');
  });

  it('answers already-paid for ever, also for another address', async () => {
    const shop = await createShop();
    const {session_id} = await shop.opened();
    shop.dintero.pay(session_id);
    await shop.call(`/callback?sid=${session_id}`);

    shop.clock.time += 365 * 86_400_000;
    const token = await shop.backend.orderToken('order-123');
    const response = await shop.open({order: token}, {email: 'other@example.no'});

    assert.equal(response.status, 409);
    assert.equal(created(shop.dintero.journal), 1);
  });

  it('answers already-paid when the buyer paid while the old session was being ended', async () => {
    const shop = await createShop();
    const {session_id} = await shop.opened();
    shop.dintero.failNext(/cancel/, () => {
      shop.dintero.pay(session_id);
      return refusal(400, 'NOT ALLOWED');
    });

    const response = await shop.open({}, {email: 'other@example.no'});

    assert.equal(response.status, 409);
    assert.equal(created(shop.dintero.journal), 1);
  });

  it('voids nothing that was paid when the address changes', async () => {
    const shop = await createShop();
    const {session_id} = await shop.opened();
    const transaction = shop.dintero.pay(session_id);

    const response = await shop.open({}, {address_line: 'Forusbeen 51'});

    assert.equal(response.status, 409);
    assert.equal(transaction.status, 'AUTHORIZED');
    assert.equal(shop.dintero.journal.filter((line) => line.endsWith('/cancel')).length, 0);
  });

  it('voids nothing that was paid when two tabs change the address at once', async () => {
    const shop = await createShop();
    const {session_id} = await shop.opened();
    const transaction = shop.dintero.pay(session_id);

    const responses = await Promise.all([
      shop.open({}, {address_line: 'Forusbeen 51'}),
      shop.open({payment_product_type: 'kravia.invoice_b2b_grouped'}),
      shop.open(),
    ]);

    assert.deepEqual(
      responses.map((response) => response.status),
      [409, 409, 409],
    );
    assert.equal(transaction.status, 'AUTHORIZED');
  });

  it('is told of an invoice that the end of its session voided, and may be bought again', async () => {
    const shop = await createShop();
    const first = await shop.opened();
    shop.dintero.failNext(/GET .*sessions/, () => {
      const unpaid = structuredClone(shop.dintero.sessions.get(first.session_id));
      shop.dintero.pay(first.session_id);
      return Response.json(unpaid);
    });

    const response = await shop.open({}, {address_line: 'Forusbeen 51'});
    await until(() => shop.settled.length > 0);

    assert.equal(response.status, 201);
    assert.equal((await (await shop.result(first.result_token)).json()).outcome, 'cancelled');
    assert.deepEqual(
      shop.settled.map(({session_id, state}) => [session_id, state]),
      [[first.session_id, 'cancelled']],
    );
  });

  it('opens nothing when a session that was ended turns out to be paid', async () => {
    const shop = await createShop();
    const {session_id} = await shop.opened();
    shop.dintero.failNext(/cancel/, () => {
      shop.dintero.pay(session_id);
      return Response.json({id: session_id});
    });

    const response = await shop.open({}, {address_line: 'Forusbeen 51'});

    assert.equal(response.status, 409);
    assert.equal(created(shop.dintero.journal), 1);
  });

  const endings = [
    {name: 'expired', event: undefined},
    {name: 'was declined', event: {name: 'DECLINED'}},
  ];
  for (const {name, event} of endings) {
    it(`answers already-paid when a session that ${name} was paid after all`, async () => {
      const shop = await createShop();
      const {session_id, result_token} = await shop.opened();
      if (event) shop.dintero.sessions.get(session_id)?.events.push(event);
      shop.clock.time += 4 * 3_600_000 + 60_001;
      const ended = await (await shop.result(result_token)).json();
      shop.dintero.pay(session_id);

      const response = await shop.open();

      assert.equal(ended.final, true);
      assert.equal(response.status, 409);
    });
  }

  it('ends an identity check that goes on in a session that expired', async () => {
    const shop = await createShop();
    const {session_id, result_token} = await shop.opened();
    const transaction = shop.dintero.pay(session_id, {status: 'INITIATED', events: []});
    shop.clock.time += 4 * 3_600_000 + 60_001;
    await shop.result(result_token);

    const response = await shop.open();

    assert.equal(response.status, 201);
    assert.equal(transaction.status, 'AUTHORIZATION_VOIDED');
  });

  it('answers already-paid when an invoice was cancelled after a part was paid', async () => {
    const shop = await createShop();
    const {session_id} = await shop.opened();
    const events = [
      {event: 'AUTHORIZE', success: true},
      {event: 'CAPTURE', success: true, amount: 20_000},
      {event: 'VOID', success: true},
    ];
    shop.dintero.pay(session_id, {status: 'AUTHORIZATION_VOIDED', events});

    const response = await shop.open();

    assert.equal(response.status, 409);
  });

  it('may be bought again after its invoice was cancelled', async () => {
    const shop = await createShop();
    const {session_id} = await shop.opened();
    const transaction = shop.dintero.pay(session_id);
    await shop.call(`/callback?sid=${session_id}`);
    Object.assign(transaction, {status: 'AUTHORIZATION_VOIDED'});
    await shop.call(`/callback?sid=${session_id}&event=VOID`);

    const response = await shop.open();

    assert.equal(response.status, 201);
  });
});
