import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createShop} from '../support/create-shop.ts';

describe('the receipt of GET /result', () => {
  it('shows everything that is known of the invoice', async () => {
    const shop = await createShop();
    const {session_id, result_token} = await shop.opened();
    shop.dintero.pay(session_id, {
      metadata: {
        'kravia:invoice_number': '16788-000018',
        'kravia:invoice_url': 'https://checkout.dintero.com/transaction-attachments/x',
        'kravia:payment_details:kid': '300000019497814',
      },
      events: [
        {
          event: 'INITIATE_CAPTURE',
          success: true,
          metadata: {'kravia:invoice_date': '2026-11-20', 'kravia:invoice_due_date': '2026-12-04'},
        },
      ],
    });

    const response = await shop.result(result_token);

    assert.equal(response.headers.get('retry-after'), null);
    assert.deepEqual(await response.json(), {
      outcome: 'authorized',
      final: true,
      receipt: {
        merchant_reference: 'order-123',
        payment_product_type: 'kravia.invoice_b2b',
        amount: 50_000,
        currency: 'NOK',
        invoice_number: '16788-000018',
        invoice_date: '2026-11-20',
        due_date: '2026-12-04',
        expected_issue_date: '2026-11-20',
        expected_due_date: '2026-12-04',
        captured_amount: 0,
        document: true,
        payment_details: {kid: '300000019497814'},
      },
    });
  });

  // Source: Dintero, Kravia grouped invoices; days are those of Oslo. 1 August 2026 is a Saturday.
  const days = [
    {product: 'kravia.invoice_b2b', paid: '2026-11-20T22:59:59Z', issue: '2026-11-20', due: '2026-12-04'},
    {product: 'kravia.invoice_b2b', paid: '2026-11-20T23:00:00Z', issue: '2026-11-21', due: '2026-12-05'},
    {
      product: 'kravia.invoice_b2b_grouped',
      paid: '2026-11-20T10:00:00Z',
      issue: '2026-12-01',
      due: '2026-12-15',
    },
    {
      product: 'kravia.invoice_b2b_grouped',
      paid: '2026-07-31T21:59:59Z',
      issue: '2026-08-03',
      due: '2026-08-17',
    },
    {
      product: 'kravia.invoice_b2b_grouped',
      paid: '2026-07-31T22:00:00Z',
      issue: '2026-09-01',
      due: '2026-09-15',
    },
  ];
  for (const {product, paid, issue, due} of days) {
    it(`expects ${product} of ${paid} on ${issue}, due ${due}`, async () => {
      const shop = await createShop();
      const {session_id, result_token} = await shop.opened({payment_product_type: product});
      shop.dintero.pay(session_id, {created_at: paid});

      const {receipt} = await (await shop.result(result_token)).json();

      assert.deepEqual([receipt.expected_issue_date, receipt.expected_due_date], [issue, due]);
    });
  }
});
