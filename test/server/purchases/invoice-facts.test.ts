import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Transaction} from '../../../src/server/dintero/answers.ts';
import {documentUrl, invoiceFacts} from '../../../src/server/purchases/invoice-facts.ts';

function transaction(metadata: object | undefined, events: object[] = []) {
  const fixed = {
    id: 't',
    session_id: 's',
    merchant_reference: 'r',
    amount: 50_000,
    currency: 'NOK',
    status: 'AUTHORIZED',
  };
  return Transaction.parse({...fixed, metadata, events});
}

const url = 'https://checkout.dintero.com/transaction-attachments/x';

describe('the facts of an invoice', () => {
  // Source: Dintero, Kravia customer checkout and invoice delivery: metadata of transactions and events.
  const examples = [
    {
      name: 'are few right after the purchase',
      read: transaction(undefined),
      facts: {captured_amount: 0, document: false},
    },
    {
      name: "are in the transaction's metadata",
      read: transaction({'kravia:invoice_number': '16788-000018', 'kravia:invoice_url': url}),
      facts: {invoice_number: '16788-000018', captured_amount: 0, document: true},
    },
    {
      name: "are in an event's metadata, in the older model",
      read: transaction({}, [
        {
          event: 'CAPTURE',
          success: true,
          amount: 50_000,
          metadata: {
            'kravia:invoice_number': 'A1B2C-000001',
            'kravia:invoice_date': '2026-07-06',
            'kravia:invoice_due_date': '2026-07-20',
          },
        },
      ]),
      facts: {
        invoice_number: 'A1B2C-000001',
        invoice_date: '2026-07-06',
        due_date: '2026-07-20',
        captured_amount: 50_000,
        document: false,
      },
    },
    {
      name: 'are those of the newest event that has them',
      read: transaction({}, [
        {created_at: '2026-07-08T00:00:00Z', metadata: {'kravia:invoice_number': 'newest'}},
        {created_at: '2026-07-09T00:00:00Z', metadata: {}},
        {created_at: '2026-07-07T00:00:00Z', metadata: {'kravia:invoice_number': 'oldest'}},
      ]),
      facts: {invoice_number: 'newest', captured_amount: 0, document: false},
    },
    {
      name: 'name the account where the merchant delivers',
      read: transaction({
        'kravia:payment_details:bank_account:bban': '15063092174',
        'kravia:payment_details:bank_account:iban': 'NO0215063092174',
        'kravia:payment_details:bank_account:swift': 'DNBANOKKXXX',
        'kravia:payment_details:kid': '300000019497814',
      }),
      facts: {
        captured_amount: 0,
        document: false,
        payment_details: {
          bban: '15063092174',
          iban: 'NO0215063092174',
          swift: 'DNBANOKKXXX',
          kid: '300000019497814',
        },
      },
    },
    {
      name: 'add up what was paid',
      read: transaction({}, [
        {event: 'CAPTURE', success: true, amount: 10_000},
        {event: 'CAPTURE', success: false, amount: 20_000},
        {event: 'CAPTURE', success: true, amount: 15_000},
      ]),
      facts: {captured_amount: 25_000, document: false},
    },
    {
      name: 'leave out what is no day',
      read: transaction({'kravia:invoice_date': 'soon', 'kravia:invoice_due_date': 20_261_204}),
      facts: {captured_amount: 0, document: false},
    },
  ];
  for (const {name, read, facts} of examples) {
    it(name, () => {
      assert.deepEqual(invoiceFacts(read), facts);
    });
  }

  const addresses = [
    {written: url, read: url},
    {written: 'javascript:alert(1)', read: undefined},
    {written: 'file:///etc/passwd', read: undefined},
    {written: 'invoice.pdf', read: undefined},
    {written: 'http://169.254.169.254/latest', read: undefined},
  ];
  for (const {written, read} of addresses) {
    it(`${read ? 'take' : 'refuse'} ${written} as where the invoice is`, () => {
      assert.equal(documentUrl(transaction({'kravia:invoice_url': written})), read);
    });
  }
});
