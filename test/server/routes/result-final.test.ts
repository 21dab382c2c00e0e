import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createShop} from '../support/create-shop.ts';

const number = {'kravia:invoice_number': '16788-000018'};
const document = {'kravia:invoice_url': 'https://checkout.dintero.com/transaction-attachments/x'};
const dates = {'kravia:invoice_date': '2026-11-20', 'kravia:invoice_due_date': '2026-12-04'};
const twoMinutes = 120_000;

/** A shop whose buyer has just paid, and what its widget is told. */
async function paidShop(product: string, metadata: object, products = {}) {
  const shop = await createShop({products: {'kravia.invoice_b2b': {}, [product]: {}, ...products}});
  const {session_id, result_token} = await shop.opened({payment_product_type: product});
  const transaction = shop.dintero.pay(session_id, {metadata});
  const ask = async () => {
    const response = await shop.result(result_token);
    const {outcome, final, receipt} = await response.json();
    return {outcome, final, receipt, retryAfter: response.headers.get('retry-after')};
  };
  return {...shop, transaction, ask};
}

describe('an invoice that Kravia delivers', () => {
  const incomplete = [
    {missing: 'everything', metadata: {}},
    {missing: 'the number', metadata: {...document, ...dates}},
    {missing: 'the days', metadata: {...number, ...document}},
    {missing: 'the document', metadata: {...number, ...dates}},
  ];
  for (const {missing, metadata} of incomplete) {
    it(`is authorized but not final without ${missing}`, async () => {
      const shop = await paidShop('kravia.invoice_b2b', metadata);

      const {outcome, final, receipt, retryAfter} = await shop.ask();

      assert.deepEqual([outcome, final, retryAfter], ['authorized', false, '1']);
      assert.equal(receipt.amount, 50_000);
    });
  }

  it('is final once everything is known', async () => {
    const shop = await paidShop('kravia.invoice_b2c', {});
    await shop.ask();
    Object.assign(shop.transaction, {metadata: {...number, ...document, ...dates}});

    const {final, receipt, retryAfter} = await shop.ask();

    assert.deepEqual([final, retryAfter], [true, null]);
    assert.equal(receipt.invoice_number, '16788-000018');
    assert.equal(receipt.due_date, '2026-12-04');
    assert.equal(receipt.document, true);
  });

  it('is final two minutes after it was first read, whatever is known, and whatever Dintero’s clock says', async () => {
    const shop = await paidShop('kravia.invoice_b2b', {});
    Object.assign(shop.transaction, {created_at: '2036-01-01T00:00:00.000Z'});
    await shop.ask();

    shop.clock.time += twoMinutes - 1;
    const before = await shop.ask();
    shop.clock.time += 1;
    const after = await shop.ask();

    assert.deepEqual([before.final, after.final], [false, true]);
  });

  it('is final at once when it is paid already', async () => {
    const shop = await paidShop('kravia.invoice_b2b', {});
    Object.assign(shop.transaction, {status: 'CAPTURED'});

    assert.equal((await shop.ask()).final, true);
  });
});

describe('an invoice whose facts come much later', () => {
  it('is final at once when it is grouped', async () => {
    const shop = await paidShop('kravia.invoice_b2b_grouped', {});

    assert.deepEqual((await shop.ask()).final, true);
  });

  it('is final at once when the merchant delivers it', async () => {
    const merchant = {'kravia.invoice_b2b': {invoice_channel: 'merchant'}};
    const shop = await paidShop('kravia.invoice_b2b', number, merchant);

    assert.deepEqual((await shop.ask()).final, true);
  });
});
