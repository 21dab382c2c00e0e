import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  company,
  kravia,
  sessionRequest,
  withCallback,
  withConfiguration,
  withKravia,
  withOrder,
} from '../support/requests.ts';
import {startSandbox} from '../support/start-sandbox.ts';

const {order} = sessionRequest;
const [item] = order.items;
const api = 'Dintero, payments API';
const checkout = 'Dintero, Kravia customer checkout';
const delivery = 'Dintero, Kravia invoice delivery';

describe('POST /v1/sessions-profile', () => {
  const refused = [
    {what: 'no return_url', path: 'url.return_url', source: api, request: {...sessionRequest, url: {}}},
    {
      what: 'a return_url that is no address',
      path: 'url.return_url',
      source: api,
      request: {...sessionRequest, url: {return_url: '/return'}},
    },
    {
      what: 'a callback over HTTP',
      path: 'url.callback_url',
      source: api,
      request: withCallback('http://shop.example/callback'),
    },
    {what: 'no amount', path: 'order.amount', source: api, request: withOrder({amount: undefined})},
    {what: 'an amount in kroner', path: 'order.amount', source: api, request: withOrder({amount: 499.9})},
    {what: 'an amount as text', path: 'order.amount', source: api, request: withOrder({amount: '50000'})},
    {
      what: 'a currency that Kravia has not',
      path: 'order.currency',
      source: checkout,
      request: withOrder({currency: 'USD'}),
    },
    {
      what: 'no merchant_reference',
      path: 'order.merchant_reference',
      source: api,
      request: withOrder({merchant_reference: ''}),
    },
    {
      what: 'two lines of one line_id',
      path: 'order.items',
      source: api,
      request: withOrder({items: [item, item]}),
    },
    {
      what: 'a line without line_id',
      path: 'order.items.0.line_id',
      source: api,
      request: withOrder({items: [{...item, line_id: undefined}]}),
    },
    {
      what: 'VAT as a fraction of a hundredth',
      path: 'order.items.0.vat',
      source: api,
      request: withOrder({items: [{...item, vat: 25.001}]}),
    },
    {what: 'an unknown member', path: '', source: api, request: {...sessionRequest, currency: 'NOK'}},
    {what: 'an unknown member of the order', path: 'order', source: api, request: withOrder({total: 1})},
    {
      what: 'an unknown member of the address',
      path: 'order.billing_address',
      source: api,
      request: withOrder({billing_address: {company: 'Example AS'}}),
    },
    {
      what: 'due days above 365',
      path: 'configuration.kravia.invoice_b2b.days_until_due',
      source: checkout,
      request: withKravia(kravia({days_until_due: 366})),
    },
    {
      what: 'due days below 0',
      path: 'configuration.kravia.invoice_b2b.days_until_due',
      source: checkout,
      request: withKravia(kravia({days_until_due: -1})),
    },
    {
      what: 'an unknown option',
      path: 'configuration.kravia.invoice_b2b',
      source: checkout,
      request: withKravia(kravia({due_days: 14})),
    },
    {
      what: 'a schedule on an invoice that is not grouped',
      path: 'configuration.kravia.invoice_b2c',
      source: checkout,
      request: withKravia(kravia({invoice_schedule: {interval: 'monthly'}}, 'invoice_b2c')),
    },
    {
      what: 'a weekly schedule',
      path: 'configuration.kravia.invoice_b2b_grouped.invoice_schedule.interval',
      source: checkout,
      request: withKravia(kravia({invoice_schedule: {interval: 'weekly'}}, 'invoice_b2b_grouped')),
    },
    {
      what: 'a delivery that does not exist',
      path: 'configuration.kravia.invoice_b2b.invoice_channel',
      source: delivery,
      request: withKravia(kravia({invoice_channel: 'provider'})),
    },
    {
      what: 'two names of the delivery that disagree',
      path: 'configuration.kravia.invoice_b2b.invoice_channel',
      source: delivery,
      request: withKravia(kravia({invoice_channel: 'kravia', invoice_delivery_method: 'merchant'})),
    },
    {
      what: 'a product that does not exist',
      path: 'configuration.kravia',
      source: checkout,
      request: withKravia(kravia({}, 'invoice_b2g')),
    },
    {
      what: 'a country that is allowed and denied',
      path: 'configuration.countries',
      source: api,
      request: withConfiguration({countries: {allow_countries: ['NO', 'SE'], deny_countries: ['SE']}}),
    },
    {
      what: 'two addresses for others than persons and companies',
      path: 'configuration.allow_different_billing_shipping_address.0',
      source: api,
      request: withConfiguration({allow_different_billing_shipping_address: ['all']}),
    },
    {
      what: 'an express checkout without shipping options',
      path: 'express.shipping_options',
      source: api,
      request: {...sessionRequest, express: {}},
    },
    {
      what: 'a session that has expired',
      path: 'expires_at',
      source: api,
      request: {...sessionRequest, expires_at: '2020-01-01T00:00:00Z'},
    },
    {
      what: 'three checkboxes',
      path: 'checkboxes',
      source: 'Dintero, checkout API',
      request: {...sessionRequest, checkboxes: [1, 2, 3].map((id) => ({id: String(id), label: 'Yes'}))},
    },
    {
      what: 'reserved metadata',
      path: 'metadata',
      source: api,
      request: {...sessionRequest, metadata: {'kravia:invoice_number': '1'}},
    },
  ];
  for (const {what, path, source, request} of refused) {
    it(`refuses ${what} and names ${path || 'the body'} (${source})`, async (t) => {
      const {call} = await startSandbox(t);

      const answer = await call('POST', '/v1/sessions-profile', request);

      const {error} = await answer.json();
      assert.equal(answer.status, 400);
      assert.deepEqual(
        error.errors.map((one: {path: string}) => one.path),
        [path],
      );
    });
  }

  const refusedWhole = [
    {what: 'nothing that is enabled', message: /enabled/, request: withKravia({})},
    {
      what: 'a profile that does not exist',
      message: /profile/,
      request: {...sessionRequest, profile_id: 'x'},
    },
    {
      what: 'a profile that every object has',
      message: /profile/,
      request: {...sessionRequest, profile_id: 'constructor'},
    },
    {
      what: 'a preselected product that is not enabled',
      message: /default_payment_type/,
      request: withConfiguration({default_payment_type: 'kravia.invoice_b2c'}),
    },
    {
      what: 'a company where only persons are invoiced',
      message: /business_name/,
      request: {...withKravia(kravia({}, 'invoice_b2c')), order: {...order, billing_address: company}},
    },
  ];
  for (const {what, message, request} of refusedWhole) {
    it(`refuses ${what}`, async (t) => {
      const {call} = await startSandbox(t);

      const answer = await call('POST', '/v1/sessions-profile', request);

      assert.equal(answer.status, 400);
      assert.match((await answer.json()).error.message, message);
    });
  }

  const malformed = [
    {what: 'a body that is not JSON', body: '{', type: 'application/json'},
    {what: 'another content type', body: JSON.stringify(sessionRequest), type: 'text/plain'},
  ];
  for (const {what, body, type} of malformed) {
    it(`refuses ${what} in Dintero's envelope`, async (t) => {
      const {token, url: origin} = await startSandbox(t);
      const headers = {authorization: `Bearer ${token}`, 'content-type': type};

      const answer = await fetch(`${origin}/v1/sessions-profile`, {method: 'POST', headers, body});

      assert.equal(answer.status, 400);
      assert.equal(typeof (await answer.json()).error.message, 'string');
    });
  }
});
