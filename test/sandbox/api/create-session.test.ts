import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  company,
  companyPayment,
  kravia,
  person,
  sessionRequest,
  withCallback,
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
