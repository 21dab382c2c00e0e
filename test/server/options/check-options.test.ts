import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createInvoiceBackend} from '../../../src/server/create-invoice-backend.ts';
import type {InvoiceBackendOptions} from '../../../src/server/options/backend-options.ts';
import {shopOptions} from '../support/create-shop.ts';

const {dintero} = shopOptions();
const create = (changes: object) => () =>
  createInvoiceBackend({...shopOptions(), ...changes} as InvoiceBackendOptions);

describe('the options of a backend', () => {
  const wrong = [
    {changes: {secret: 'short'}, says: /secret: must have at least 32 characters; make one with: openssl/},
    {changes: {secret: undefined}, says: /secret: set it to a random text/},
    {changes: {dintero: undefined}, says: /dintero: set accountId, clientId and clientSecret/},
    {
      changes: {dintero: {...dintero, accountId: '12345678'}},
      says: /dintero\.accountId: must be T or P and eight digits/,
    },
    {changes: {dintero: {...dintero, clientId: ''}}, says: /dintero\.clientId: set it to/},
    {changes: {dintero: {...dintero, clientSecret: undefined}}, says: /dintero\.clientSecret: set it to/},
    {
      changes: {dintero: {...dintero, signatureSecret: ''}},
      says: /dintero\.signatureSecret: must not be empty/,
    },
    {
      changes: {dintero: {...dintero, apiUrl: 'http://api.dintero.com'}},
      says: /dintero\.apiUrl: must start with https/,
    },
    {changes: {dintero: {...dintero, secret: 'x'}}, says: /dintero\.secret: there is no such option/},
    {changes: {baseUrl: '/invoice'}, says: /baseUrl: must start with https/},
    {changes: {baseUrl: 'http://shop.example/invoice'}, says: /baseUrl: must start with https/},
    {changes: {baseUrl: 'https://shop.example/?shop=1'}, says: /baseUrl: must have no query/},
    {changes: {returnPage: undefined}, says: /returnPage: must be an address/},
    {changes: {allowedOrigins: undefined}, says: /allowedOrigins: list the origins/},
    {
      changes: {allowedOrigins: ['https://shop.example/']},
      says: /allowedOrigins\.0: must be an origin without a path/,
    },
    {changes: {allowedOrigins: ['*']}, says: /allowedOrigins\.0: must be an origin/},
    {changes: {products: {}}, says: /products: name at least one of kravia\.invoice_b2b/},
    {changes: {products: {'kravia.invoice': {}}}, says: /products\.kravia\.invoice: there is no such option/},
    {changes: {products: {'kravia.invoice_b2b': {days_until_due: 366}}}, says: /days_until_due/},
    {
      changes: {products: {'kravia.invoice_b2b': {days_until_due: '14'}}},
      says: /must be a whole number of days/,
    },
    {
      changes: {products: {'kravia.invoice_b2b': {invoice_channel: 'email'}}},
      says: /must be "kravia" or "merchant"/,
    },
    {
      changes: {products: {'kravia.invoice_b2b_grouped': {invoice_channel: 'kravia'}}},
      says: /kravia\.invoice_b2b_grouped\.invoice_channel: leave it out: Kravia delivers grouped invoices/,
    },
    {
      changes: {products: {'kravia.invoice_b2c': {invoice_schedule: {interval: 'monthly'}}}},
      says: /kravia\.invoice_b2c\.invoice_schedule: leave it out: only kravia\.invoice_b2b_grouped/,
    },
    {
      changes: {products: {'kravia.invoice_b2b_grouped': {invoice_schedule: {interval: 'weekly'}}}},
      says: /invoice_schedule\.interval: must be "monthly" or "quarterly"/,
    },
    {
      changes: {products: {'kravia.invoice_b2c': {require_identity_verification: false}}},
      says: /invoice_b2c\.require_identity_verification: false needs invoice_channel: "merchant"/,
    },
    {
      changes: {
        products: {'kravia.invoice_b2c': {require_identity_verification: false, invoice_channel: 'kravia'}},
      },
      says: /invoice_b2c\.require_identity_verification: false needs invoice_channel: "merchant"/,
    },
    {
      changes: {products: {'kravia.invoice_b2b': {completion: 'server'}}},
      says: /invoice_b2b\.completion: "server" needs require_identity_verification: false/,
    },
    {
      changes: {
        products: {'kravia.invoice_b2b_grouped': {completion: 'server', require_identity_verification: true}},
      },
      says: /invoice_b2b_grouped\.completion: "server" needs require_identity_verification: false/,
    },
    {
      changes: {products: {'kravia.invoice_b2c': {completion: 'server', invoice_channel: 'merchant'}}},
      says: /invoice_b2c\.completion: "server" needs require_identity_verification: false/,
    },
    {
      changes: {products: {'kravia.invoice_b2b': {completion: 'later'}}},
      says: /invoice_b2b\.completion: must be "checkout" or "server"/,
    },
    {changes: {countries: []}, says: /countries: list at least one/},
    {changes: {countries: ['DK']}, says: /countries\.0: must be NO, SE or FI/},
    {changes: {orders: {}}, says: /orders\.find: must be a function/},
    {changes: {store: undefined}, says: /store: give a store, such as sqliteStore/},
    {changes: {onSettled: undefined}, says: /onSettled: must be a function/},
    {changes: {fields: {email: 'hidden'}}, says: /fields\.email: .*only customer_reference may be hidden/},
    {changes: {fields: {emial: 'required'}}, says: /fields\.emial: there is no such option/},
    {changes: {fields: {customer_reference: 'maybe'}}, says: /fields\.customer_reference: must be "hidden"/},
    {changes: {merchant: {}}, says: /merchant\.name: set it to/},
    {changes: {companies: {NO: true}}, says: /companies\.NO: give a register, such as brreg\(\)/},
    {changes: {companies: {DK: {}}}, says: /companies\.DK: there is no such option/},
    {changes: {companies: []}, says: /companies: name registers by country/},
    {changes: {colour: 'red'}, says: /colour: there is no such option/},
  ];
  for (const {changes, says} of wrong) {
    it(`are refused with ${JSON.stringify(changes).slice(0, 70)}`, () => {
      assert.throws(create(changes), {code: 'invalid-options', message: says});
    });
  }

  it('are checked all at once', () => {
    const both = create({secret: 'short', countries: []});

    assert.throws(both, {message: /secret: .*\n(?:.*\n)*.*countries: /});
  });

  const fine = [
    {
      name: 'http on this machine',
      changes: {baseUrl: 'http://localhost:8080/invoice', returnPage: 'http://127.0.0.1/'},
    },
    {name: 'the root as its path', changes: {baseUrl: 'https://shop.example'}},
    {name: 'no origin but its own', changes: {allowedOrigins: []}},
    {
      name: 'a person who proves nothing where the merchant delivers',
      changes: {
        products: {'kravia.invoice_b2c': {require_identity_verification: false, invoice_channel: 'merchant'}},
      },
    },
    {
      name: 'purchases that it finishes itself',
      changes: {
        products: {
          'kravia.invoice_b2b_grouped': {require_identity_verification: false, completion: 'server'},
        },
      },
    },
    {name: 'a hidden reference', changes: {fields: {customer_reference: 'hidden'}}},
  ];
  for (const {name, changes} of fine) {
    it(`may have ${name}`, () => {
      assert.doesNotThrow(create(changes));
    });
  }

  const warnings = [
    {changes: {}, events: ['callbacks-unsigned']},
    {changes: {dintero: {...dintero, signatureSecret: 's'}}, events: []},
    {changes: {baseUrl: 'http://localhost/invoice'}, events: ['no-callbacks-to-this-machine']},
  ];
  for (const {changes, events} of warnings) {
    it(`make the backend warn of [${events.join(', ')}]`, () => {
      const warned: string[] = [];

      create({...changes, log: (entry: {event: string}) => warned.push(entry.event)})();

      assert.deepEqual(warned, events);
    });
  }
});
