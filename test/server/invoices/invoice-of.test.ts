import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {invoiceOf} from '../../../src/server/invoices/invoice-of.ts';
import {capture, event, transaction} from '../support/transactions.ts';

const initiated = event('INITIATE_CAPTURE');
const merchantDelivery = sessionWith({invoice_channel: 'merchant'});

/** What a transaction repeats of the session it came from. */
function sessionWith(product: object) {
  return {session: {id: 's', configuration: {kravia: {invoice_b2b: product}}}};
}

describe('the invoice that a transaction is', () => {
  const rows = [
    {
      source: 'Kravia overview: the invoice is created',
      read: {},
      says: {state: 'created', captured_amount: 0, remaining_amount: 50_000, canCancel: true},
    },
    {
      source: 'Kravia overview: collection has started, the status stays',
      read: {events: [event('AUTHORIZE'), initiated]},
      says: {state: 'collecting', status: 'AUTHORIZED', remaining_amount: 50_000, canCancel: true},
    },
    {
      source: 'Kravia overview: each payment is a capture',
      read: {status: 'PARTIALLY_CAPTURED', events: [initiated, capture(20_000), capture(5_000)]},
      says: {state: 'partly_paid', captured_amount: 25_000, remaining_amount: 25_000, canCancel: true},
    },
    {
      source: 'API reference: a capture that failed is no payment',
      read: {events: [initiated, capture(20_000, {success: false})]},
      says: {state: 'collecting', captured_amount: 0, remaining_amount: 50_000},
    },
    {
      source: 'Kravia overview: the payments add up',
      read: {status: 'CAPTURED', events: [initiated, capture(30_000), capture(20_000)]},
      says: {state: 'paid', captured_amount: 50_000, remaining_amount: 0, canCancel: false},
    },
    {
      source: 'Kravia overview: an overpayment is paid back by Kravia',
      read: {status: 'CAPTURED', events: [capture(60_000)]},
      says: {state: 'paid', captured_amount: 60_000, remaining_amount: 0},
    },
    {
      source: 'Kravia overview: void',
      read: {status: 'AUTHORIZATION_VOIDED', events: [event('AUTHORIZE'), event('VOID')]},
      says: {state: 'cancelled', remaining_amount: 0, canCancel: false, canStartCollection: false},
    },
    {
      source: 'Kravia overview: void of what is not paid yet, the payment stays',
      read: {status: 'AUTHORIZATION_VOIDED', events: [capture(20_000), event('VOID')]},
      says: {state: 'cancelled', captured_amount: 20_000, remaining_amount: 0, canCancel: false},
    },
    {
      source: 'API reference: an authorization that failed',
      read: {status: 'FAILED', events: [event('AUTHORIZE', {success: false, error: {type: ['DECLINED']}})]},
      says: {state: 'failed', reason: 'declined', remaining_amount: 0, canCancel: false},
    },
    {
      source: 'Transaction statuses: on hold, which can neither be captured nor voided',
      read: {status: 'ON_HOLD', events: [event('INITIALIZE')]},
      says: {state: 'on_hold', remaining_amount: 50_000, canCancel: false, canStartCollection: false},
    },
    {
      source: 'Transaction statuses: the buyer is still proving who they are',
      read: {status: 'INITIATED', events: [event('INITIALIZE')]},
      says: {state: undefined, canCancel: false, canStartCollection: false},
    },
    {
      source: 'Transaction statuses: one that nobody has documented yet',
      read: {status: 'SLEEPING', settlement_status: 'ON_ITS_WAY'},
      says: {state: undefined, status: 'SLEEPING', settlement_status: 'ON_ITS_WAY', canCancel: false},
    },
    {
      source: 'customer checkout, older: captured at once, and the key of an event is name',
      read: {status: 'CAPTURED', events: [{name: 'INITIATE'}, {name: 'CAPTURE', amount: 50_000}]},
      says: {
        state: 'paid',
        captured_amount: 50_000,
        events: [
          {event: 'INITIALIZE', success: true},
          {event: 'CAPTURE', success: true, amount: 50_000},
        ],
      },
    },
    {
      source: 'Kravia overview: settlement is told apart from payment',
      read: {
        status: 'CAPTURED',
        settlement_status: 'PARTIALLY_SETTLED',
        events: [
          capture(50_000),
          event('SETTLEMENT', {amount: 20_000}),
          event('SETTLEMENT', {success: false}),
        ],
      },
      says: {state: 'paid', settlement_status: 'PARTIALLY_SETTLED', settled_amount: 20_000},
    },
    {
      source: 'API reference: settlement_status is not always there',
      read: {settlement_status: undefined},
      says: {settlement_status: 'NOT_SETTLED', settled_amount: 0},
    },
    {
      source: 'invoice delivery: by the merchant',
      read: merchantDelivery,
      says: {invoice_channel: 'merchant', canStartCollection: true},
    },
    {
      source: 'API reference: the same under its other name',
      read: sessionWith({invoice_delivery_method: 'merchant'}),
      says: {invoice_channel: 'merchant', canStartCollection: true},
    },
    {
      source: 'invoice delivery: by Kravia',
      read: sessionWith({invoice_delivery_method: 'provider'}),
      says: {invoice_channel: 'kravia', canStartCollection: false},
    },
    {
      source: 'invoice delivery: collection starts once',
      read: {...merchantDelivery, events: [event('AUTHORIZE'), initiated]},
      says: {state: 'collecting', canStartCollection: false},
    },
    {
      source: 'invoice delivery: only the merchant has payment details to print',
      read: {metadata: {'kravia:payment_details:kid': '300000019497814'}},
      says: {invoice_channel: 'merchant', payment_details: {kid: '300000019497814'}},
    },
    {
      source: 'grouped invoices: Kravia collects after the period',
      read: {...merchantDelivery, payment_product_type: 'kravia.invoice_b2b_grouped'},
      says: {state: 'created', invoice_channel: undefined, canStartCollection: false, canCancel: true},
    },
    {
      source: 'API reference: a product that is no invoice is left alone',
      read: {payment_product_type: 'vipps'},
      says: {payment_product_type: undefined, canStartCollection: false, canCancel: false},
    },
    {
      source: 'customer checkout, older: the facts are in the metadata of the capture',
      read: {
        status: 'CAPTURED',
        events: [
          capture(50_000, {
            metadata: {
              'kravia:invoice_number': 'A1B2C-000001',
              'kravia:invoice_date': '2026-07-06',
              'kravia:invoice_due_date': '2026-07-20',
            },
          }),
        ],
      },
      says: {invoice_number: 'A1B2C-000001', invoice_date: '2026-07-06', due_date: '2026-07-20'},
    },
    {
      source: 'API reference: references and time',
      read: {merchant_reference_2: 'PO 4711', created_at: '2026-07-06T09:00:00.000Z'},
      says: {merchant_reference_2: 'PO 4711', created_at: '2026-07-06T09:00:00.000Z'},
    },
    {
      source: 'API reference: events in any order, and the code of an error but not its message',
      read: {
        events: [
          event('VOID', {
            success: false,
            created_at: '2026-07-08T00:00:00Z',
            error: {code: 'E7', message: 'Kari'},
          }),
          event('SOMETHING_NEW', {created_at: '2026-07-07T00:00:00Z'}),
        ],
      },
      says: {
        events: [
          {event: 'SOMETHING_NEW', success: true, created_at: '2026-07-07T00:00:00Z'},
          {event: 'VOID', success: false, created_at: '2026-07-08T00:00:00Z', error: 'E7'},
        ],
      },
    },
    {
      source: 'API reference: an address with members that no form has, and one that is no text',
      read: {
        billing_address: {first_name: 'Kari', postal_code: 155, latitude: 59.9, comment: null, email: ''},
      },
      says: {billing_address: {first_name: 'Kari', postal_code: '155'}},
    },
    {
      source: 'API reference: no address',
      read: {billing_address: null},
      says: {billing_address: undefined},
    },
    {
      source: 'API reference: items, of which only line_id and amount are required',
      read: {items: [{line_id: 7, amount: 50_000, vat: 25}, {amount: 1}, 'nonsense']},
      says: {items: [{line_id: '7', id: '7', description: '', quantity: 1, amount: 50_000, vat: 25}]},
    },
    {
      source: 'API reference: no items',
      read: {items: null},
      says: {items: []},
    },
  ];
  for (const {source, read, says} of rows) {
    it(`follows ${source}`, () => {
      const invoice = invoiceOf(transaction(read));

      const told = Object.fromEntries(Object.keys(says).map((name) => [name, Reflect.get(invoice, name)]));
      assert.deepEqual(told, says);
    });
  }

  const agreements = [
    {told: {}, agreed: 'merchant', channel: 'merchant', collectable: true},
    {told: {}, agreed: 'kravia', channel: 'kravia', collectable: false},
    {told: {}, agreed: undefined, channel: undefined, collectable: true},
    {told: merchantDelivery, agreed: 'kravia', channel: 'merchant', collectable: true},
  ] as const;
  for (const {told, agreed, channel, collectable} of agreements) {
    it(`is delivered by ${channel} when ${agreed} was agreed and ${JSON.stringify(told)} is told`, () => {
      const terms = {type: 'kravia.invoice_b2b', days_until_due: 14} as const;

      const invoice = invoiceOf(transaction(told), {...terms, ...(agreed && {invoice_channel: agreed})});

      assert.equal(invoice.invoice_channel, channel);
      assert.equal(invoice.canStartCollection, collectable);
    });
  }

  const quarterly = {
    type: 'kravia.invoice_b2b_grouped',
    days_until_due: 30,
    invoice_schedule: {interval: 'quarterly'},
  } as const;
  const afternoon = {created_at: '2026-11-20T14:00:00.000Z'};
  const expectations = [
    {
      name: 'on the day of purchase and by its terms',
      read: afternoon,
      terms: {type: 'kravia.invoice_b2b', days_until_due: 14},
      days: ['2026-11-20', '2026-12-04'],
    },
    {
      name: 'after midnight in Oslo on the next day',
      read: {created_at: '2026-11-20T23:30:00.000Z'},
      terms: {type: 'kravia.invoice_b2c', days_until_due: 0},
      days: ['2026-11-21', '2026-11-21'],
    },
    {
      name: 'after its quarter when it is a collective one',
      read: afternoon,
      terms: quarterly,
      days: ['2027-01-01', '2027-01-31'],
    },
    {name: 'no day when its terms are not known', read: afternoon, terms: undefined, days: []},
    {name: 'no day when nobody says when it was made', read: {}, terms: quarterly, days: []},
    {
      name: 'no day once it was cancelled',
      read: {...afternoon, status: 'AUTHORIZATION_VOIDED'},
      terms: quarterly,
      days: [],
    },
    {name: 'no day when it failed', read: {...afternoon, status: 'FAILED'}, terms: quarterly, days: []},
  ] as const;
  for (const {name, read, terms, days} of expectations) {
    it(`is expected ${name}`, () => {
      const {expected_issue_date, expected_due_date} = invoiceOf(transaction(read), terms);

      assert.deepEqual([expected_issue_date, expected_due_date].filter(Boolean), days);
    });
  }
});
