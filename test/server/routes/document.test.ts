import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createShop} from '../support/create-shop.ts';
import {refusal} from '../support/fake-dintero.ts';

const attachment = 'https://checkout.dintero.com/transaction-attachments/x';

async function shopWith(metadata: Record<string, string>) {
  const shop = await createShop();
  const {session_id, result_token} = await shop.opened();
  shop.dintero.pay(session_id, {metadata});
  return {...shop, document: () => shop.call(`/document?token=${result_token}`)};
}

describe('GET /document', () => {
  const names = [
    {number: '16788-000018', filename: 'invoice-16788-000018.pdf'},
    {number: 'A"\r\nB/../C', filename: 'invoice-AB..C.pdf'},
    {number: '', filename: 'invoice.pdf'},
  ];
  for (const {number, filename} of names) {
    it(`passes on the invoice as ${filename}`, async () => {
      const shop = await shopWith({'kravia:invoice_number': number, 'kravia:invoice_url': attachment});
      shop.dintero.failNext(/attachments/, () => new Response('%PDF-1.7'));

      const response = await shop.document();

      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), 'application/pdf');
      assert.equal(response.headers.get('content-disposition'), `inline; filename="${filename}"`);
      assert.equal(await response.text(), '%PDF-1.7');
    });
  }

  it('is not there before there is an invoice', async () => {
    const shop = await createShop();
    const {result_token} = await shop.opened();

    const response = await shop.call(`/document?token=${result_token}`);

    assert.equal(response.status, 404);
    assert.equal((await response.json()).code, 'not-found');
  });

  it('is not there while the invoice has no document', async () => {
    const shop = await shopWith({'kravia:invoice_number': '16788-000018'});

    const response = await shop.document();

    assert.equal(response.status, 404);
  });

  it('is not there when Dintero does not have it', async () => {
    const shop = await shopWith({'kravia:invoice_url': attachment});

    const response = await shop.document();

    assert.equal(response.status, 404);
  });

  it('is unavailable while Dintero is', async () => {
    const shop = await shopWith({'kravia:invoice_url': attachment});
    shop.dintero.failNext(/attachments/, () => refusal(503, 'UNAVAILABLE', {'retry-after': '60'}));

    const response = await shop.document();

    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '60');
  });
});
