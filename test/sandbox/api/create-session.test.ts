import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  company,
  companyPayment,
  kravia,
  person,
  sessionRequest,
  withCallback,
  withConfiguration,
  withKravia,
  withOrder,
} from '../support/requests.ts';
import {startSandbox} from '../support/start-sandbox.ts';

const [item] = sessionRequest.order.items;
const {order, url} = sessionRequest;
const api = 'Dintero, payments API';
const checkout = 'Dintero, Kravia customer checkout';
const delivery = 'Dintero, Kravia invoice delivery';

describe('POST /v1/sessions-profile', () => {
  it('answers the id of the session and the address of its page', async (t) => {
    const {call, url: origin} = await startSandbox(t);

    const answer = await call('POST', '/v1/sessions-profile', sessionRequest);

    const created = await answer.json();
    assert.equal(answer.status, 200);
    assert.match(created.id, /^T12345678\.[1-9a-km-zA-HJ-NP-Z]{22}$/);
    assert.deepEqual(created, {id: created.id, url: `${origin}/v1/view/${created.id}`, publish: []});
  });

  it('adds the session when it is asked to', async (t) => {
    const {call} = await startSandbox(t);

    const answer = await call('POST', '/v1/sessions-profile?include_session=true', sessionRequest);

    const {id, session} = await answer.json();
    assert.equal(session.id, id);
    assert.equal(session.order.merchant_reference, 'order-7');
  });

  const accepted = [
    {what: 'no profile_id', source: checkout, request: {...sessionRequest, profile_id: undefined}},
    {what: 'the prefilled address of a company', source: api, request: withOrder({billing_address: company})},
    {what: 'part of an address', source: api, request: withOrder({billing_address: {email: 'x'}})},
    {what: 'due days from 0', source: checkout, request: withKravia(kravia({days_until_due: 0}))},
    {what: 'due days to 365', source: checkout, request: withKravia(kravia({days_until_due: 365}))},
    {what: 'merchant delivery', source: delivery, request: withKravia(kravia({invoice_channel: 'merchant'}))},
    {
      what: 'the older name of merchant delivery',
      source: api,
      request: withKravia(kravia({invoice_delivery_method: 'merchant'})),
    },
    {
      what: 'a quarterly grouped invoice',
      source: checkout,
      request: withKravia(kravia({invoice_schedule: {interval: 'quarterly'}}, 'invoice_b2b_grouped')),
    },
    {what: 'Swedish kronor', source: checkout, request: withOrder({currency: 'SEK'})},
    {what: 'part of an hour', source: api, request: withOrder({items: [{...item, quantity: 7.5}]})},
    {
      what: 'a line without article number',
      source: api,
      request: withOrder({items: [{...item, id: undefined}]}),
    },
    {
      what: 'shipping beside the items',
      source: api,
      request: withOrder({
        amount: 59900,
        shipping_option: {id: 's', line_id: 's', amount: 9900, title: 'Post', operator: 'Posten'},
      }),
    },
    {
      what: 'everything that a line may have',
      source: `${api}: OrderItem`,
      request: withOrder({
        items: [
          {
            ...item,
            type: 'service',
            groups: [{id: 'g-1', name: 'Office'}],
            thumbnail_url: 'https://shop.example/chair.png',
            eligible_for_discount: true,
            discount_lines: [{amount: 100, discount_type: 'manual', line_id: 1}],
            is_changed: false,
            gross_amount: 50100,
            version: 1,
            splits: [],
            fee_split: {type: 'proportional', destinations: ['a']},
            store: {id: 'oslo'},
            unit_volume: {value: 1},
            unit_weight: {value: 1},
            unit_dimensional_weight: {value: 1},
          },
        ],
      }),
    },
    {what: 'a callback to this machine', source: api, request: withCallback('http://127.0.0.1:9/callback')},
    {what: 'a sum that differs, without the toggle', source: api, request: withOrder({amount: 1})},
    {
      what: 'other payment types beside Kravia',
      source: api,
      request: {...sessionRequest, configuration: {...sessionRequest.configuration, vipps: {enabled: true}}},
    },
  ];
  for (const {what, source, request} of accepted) {
    it(`accepts ${what} (${source})`, async (t) => {
      const {call} = await startSandbox(t);

      const answer = await call('POST', '/v1/sessions-profile', request);

      assert.equal(answer.status, 200, await answer.text());
    });
  }

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
      what: 'a session that has expired',
      message: /expires_at/,
      request: {...sessionRequest, expires_at: '2020-01-01T00:00:00Z'},
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

  it('refuses a sum that differs where strict-session-amounts is set', async (t) => {
    const {call} = await startSandbox(t);

    const answer = await call('POST', '/v1/sessions-profile', withOrder({amount: 49999}), {
      'dintero-feature-toggles': 'another-toggle, strict-session-amounts',
    });

    assert.equal(answer.status, 400);
    assert.match((await answer.json()).error.message, /order\.amount/);
  });

  const warned = [
    {what: 'a sum that differs', warning: /order\.amount/, request: withOrder({amount: 49999})},
    {what: 'an order without lines', warning: /no lines/, request: withOrder({items: []})},
    {
      what: 'delivery on a grouped invoice',
      warning: /grouped/,
      request: withKravia(kravia({invoice_channel: 'merchant'}, 'invoice_b2b_grouped')),
    },
    {
      what: 'a personal invoice without identity check',
      warning: /identity/,
      request: {...withKravia(kravia({}, 'invoice_b2c')), order: {...order, billing_address: person}},
    },
  ];
  for (const {what, warning, request} of warned) {
    it(`accepts ${what} and warns in header and journal`, async (t) => {
      const {call, sandbox} = await startSandbox(t);

      const answer = await call('POST', '/v1/sessions-profile', request);

      assert.equal(answer.status, 200);
      assert.match(answer.headers.get('dintero-sandbox-warning') ?? '', warning);
      assert.match(sandbox.journal().at(-1)?.warning ?? '', warning);
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

  it('lets the session’s configuration go before the profile’s', async (t) => {
    const {call, open} = await startSandbox(t, {
      profiles: {shop: {invoice_b2b: {enabled: true, days_until_due: 30, invoice_channel: 'merchant'}}},
    });

    const id = await open({
      profile_id: 'shop',
      url,
      order,
      configuration: {kravia: kravia({days_until_due: 10})},
    });

    const {configuration} = await (await call('GET', `/v1/sessions/${id}`)).json();
    assert.deepEqual(configuration.kravia.invoice_b2b, {
      type: 'payment_product_type',
      enabled: true,
      days_until_due: 10,
      require_identity_verification: false,
      payability: 'payable',
      invoice_channel: 'merchant',
      invoice_delivery_method: 'merchant',
    });
  });

  it('lets the session’s delivery go before the profile’s under either name', async (t) => {
    const {call, open} = await startSandbox(t, {
      profiles: {default: {invoice_b2b: {enabled: true, invoice_channel: 'merchant'}}},
    });

    const id = await open(withKravia(kravia({invoice_delivery_method: 'provider'})));

    const {configuration} = await (await call('GET', `/v1/sessions/${id}`)).json();
    assert.equal(configuration.kravia.invoice_b2b.invoice_channel, 'kravia');
  });

  const byMerchant = {invoice_channel: 'merchant'} as const;
  const byKravia = {invoice_channel: 'kravia'} as const;
  const precedence = [
    {session: byMerchant, profile: byKravia, option: byKravia, used: 'merchant'},
    {session: byKravia, profile: byMerchant, option: byMerchant, used: 'kravia'},
    {session: {}, profile: byMerchant, option: byKravia, used: 'merchant'},
    {session: {}, profile: {}, option: byMerchant, used: 'merchant'},
    {session: {}, profile: {}, option: byKravia, used: 'kravia'},
  ];
  for (const [at, {session, profile, option, used}] of precedence.entries()) {
    it(`takes the delivery from the first that names one: ${used} (${delivery}; ${at})`, async (t) => {
      const payment_options = [{type: 'kravia.invoice_b2b' as const, details: option}];
      const profiles = {default: {invoice_b2b: {enabled: true, ...profile}, payment_options}};
      const {call, open} = await startSandbox(t, {profiles});

      const id = await open(withKravia(kravia(session)));

      const {configuration} = await (await call('GET', `/v1/sessions/${id}`)).json();
      assert.equal(configuration.kravia.invoice_b2b.invoice_channel, used);
    });
  }
});

describe('POST /v1/sessions', () => {
  const {profile_id: _, ...withoutProfile} = sessionRequest;

  it('opens a session by its configuration alone', async (t) => {
    const {call, visit} = await startSandbox(t);

    const answer = await call('POST', '/v1/sessions', withoutProfile);

    const {id, url: page} = await answer.json();
    const paid = await (await visit('POST', `/v1/sessions/${id}/pay`, companyPayment)).json();
    assert.equal(answer.status, 200);
    assert.equal(page.endsWith(`/v1/view/${id}`), true);
    assert.equal(paid.status, 'AUTHORIZED');
    assert.equal('session:profile_id' in paid.metadata, false);
  });

  it('does not look at any profile', async (t) => {
    const {call} = await startSandbox(t, {profiles: {default: {invoice_b2b: {enabled: true}}}});

    const answer = await call('POST', '/v1/sessions', {...withoutProfile, configuration: {}});

    assert.equal(answer.status, 400);
    assert.match((await answer.json()).error.message, /enabled/);
  });

  const unfit = [
    {what: 'a profile_id', path: '', request: sessionRequest},
    {what: 'no configuration', path: 'configuration', request: {...withoutProfile, configuration: undefined}},
    {what: 'no return_url', path: 'url.return_url', request: {...withoutProfile, url: {}}},
  ];
  for (const {what, path, request} of unfit) {
    it(`refuses ${what} (${api}: create session)`, async (t) => {
      const {call} = await startSandbox(t);

      const answer = await call('POST', '/v1/sessions', request);

      const [error] = (await answer.json()).error.errors;
      assert.equal(answer.status, 400);
      assert.equal(error.path, path);
    });
  }

  it('refuses a sum that differs where strict-session-amounts is set', async (t) => {
    const {call} = await startSandbox(t);
    const request = {...withoutProfile, order: {...order, amount: 1}};

    const answer = await call('POST', '/v1/sessions', request, {
      'dintero-feature-toggles': 'strict-session-amounts',
    });

    assert.equal(answer.status, 400);
  });
});
