import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {address, createShop, order} from '../support/create-shop.ts';
import {request} from '../support/sandbox-shop.ts';

/** A prepared session whose payment was begun, by nobody knows whom, and is decided once it was read so often. */
async function begun(readings: number, decided: object = {status: 'AUTHORIZED'}) {
  const shop = await createShop();
  const prepared = await shop.backend.invoices.prepare({...request, order});
  assert.ok(prepared.ok);
  const {session_id} = prepared.value;
  const transaction = shop.dintero.pay(session_id, {status: 'INITIATED', events: []});
  const before = {...transaction};
  shop.dintero.failNext(
    /GET .*\/transactions\//,
    () => {
      readings -= 1;
      if (readings === 0) Object.assign(transaction, decided);
      return Response.json(before);
    },
    readings,
  );
  return {...shop, session_id, transaction};
}

const pay = /\/sessions\/[^/]+\/pay$/;

describe('paying a session whose payment is under way', () => {
  it('waits for what is decided, and pays nothing', async () => {
    const shop = await begun(3);

    const paid = await shop.backend.invoices.pay(shop.session_id, address);

    assert.ok(paid.ok && 'invoice' in paid.value);
    assert.equal(paid.value.invoice.transaction_id, shop.transaction.id);
    assert.equal(paid.value.existing, true);
    assert.ok(!shop.dintero.journal.some((line) => pay.test(line)));
  });

  it('fails with the reason when that is decided', async () => {
    const shop = await begun(2, {
      status: 'FAILED',
      events: [{event: 'AUTHORIZE', success: false, error: {type: ['DECLINED']}}],
    });

    const paid = await shop.backend.invoices.pay(shop.session_id, address);

    const {id: transaction_id} = shop.transaction;
    assert.deepEqual(paid, {ok: false, issue: {code: 'failed', reason: 'declined', transaction_id}});
  });

  it('is undecided when nothing is decided in seconds', async () => {
    const shop = await begun(99);

    const paid = await shop.backend.invoices.pay(shop.session_id, address);

    const {session_id} = shop;
    assert.deepEqual(paid, {ok: false, issue: {code: 'undecided', session_id}});
    assert.ok(!shop.dintero.journal.some((line) => pay.test(line)));
  });

  it('pays once where Dintero has taken the payment and lost its answer', async () => {
    const shop = await createShop();
    const prepared = await shop.backend.invoices.prepare({...request, order});
    assert.ok(prepared.ok);
    shop.dintero.failNext(pay, () => {
      const transaction = shop.dintero.pay(prepared.value.session_id, {status: 'INITIATED', events: []});
      shop.dintero.failNext(/GET .*\/transactions\//, () => {
        const before = {...transaction};
        Object.assign(transaction, {status: 'AUTHORIZED'});
        return Response.json(before);
      });
      throw new TypeError('The connection broke');
    });

    const paid = await shop.backend.invoices.pay(prepared.value.session_id, address);

    assert.ok(paid.ok && 'invoice' in paid.value);
    assert.equal(paid.value.existing, false);
    assert.equal(shop.dintero.journal.filter((line) => pay.test(line)).length, 1);
  });
});
