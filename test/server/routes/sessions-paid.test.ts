import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createShop} from '../support/create-shop.ts';
import {refusal} from '../support/fake-dintero.ts';

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
