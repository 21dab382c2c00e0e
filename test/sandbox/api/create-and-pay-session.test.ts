import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {billedTo, company, paymentInOneStep, person, sessionRequest} from '../support/requests.ts';
import {startReceiver} from '../support/start-receiver.ts';
import {startSandbox} from '../support/start-sandbox.ts';

const pay = '/v1/sessions/pay';
const initiated = 'Dintero, Kravia merchant initiated payments';
const api = 'Dintero, payments API';
const {payment, session} = paymentInOneStep();
const {order} = session;

describe('POST /v1/sessions/pay', () => {
  it('answers the transaction and the result of the payment in one', async (t) => {
    const {call} = await startSandbox(t);

    const answer = await call('POST', pay, paymentInOneStep());

    const paid = await answer.json();
    assert.equal(answer.status, 200);
    assert.deepEqual([paid.status, paid.success, paid.amount], ['AUTHORIZED', true, 50000]);
    assert.match(paid.session_id, /^T12345678\./);
    assert.deepEqual(paid.actions, [{source: 'KRAVIA', code: 'AUTHORIZED', type: 'success'}]);
    assert.match(paid.metadata['kravia:invoice_number'], /^\d{5}-\d{6}$/);
  });

  it('leaves a session behind that has no profile and no return_url', async (t) => {
    const {call} = await startSandbox(t);
    const {session_id, id} = await (await call('POST', pay, paymentInOneStep())).json();

    const read = await (await call('GET', `/v1/sessions/${session_id}`)).json();

    assert.equal(read.transaction_id, id);
    assert.deepEqual(read.url, {});
    assert.deepEqual(read.metadata, {});
    assert.equal(read.configuration.kravia.invoice_b2b.require_identity_verification, false);
    assert.equal(read.configuration.kravia.invoice_b2b.days_until_due, 30);
  });

  const refusals = [
    {tag: 'failed', status: 'FAILED', code: 'AUTHORIZATION_FAILED', retry: 'RETRY_AFTER_DELAY'},
    {tag: 'declined', status: 'DECLINED', code: 'DECLINED', retry: 'DO_NOT_RETRY'},
  ];
  for (const {tag, status, code, retry} of refusals) {
    it(`answers 200 with a transaction that is ${status} and says why (${api})`, async (t) => {
      const {call} = await startSandbox(t);

      const answer = await call('POST', pay, billedTo({email: `kari+${tag}@example.no`}));

      const paid = await answer.json();
      const {error} = paid.events.at(-1);
      assert.equal(answer.status, 200);
      assert.deepEqual([paid.status, paid.success], [status, false]);
      assert.equal(error.code, code);
      assert.deepEqual(error.retry_policy, {retry_codes: [retry]});
    });
  }

  it('calls back at session.url.callback_url', async (t) => {
    const {url, first} = await startReceiver(t, 204);
    const {call} = await startSandbox(t);

    await call('POST', pay, {payment, session: {...session, url: {callback_url: url}}});

    const [received] = await first(1);
    assert.equal(received?.url.searchParams.get('merchant_reference'), 'order-7');
  });

  it('ignores a callback address at the top of the body, and warns', async (t) => {
    const {url} = await startReceiver(t, 204);
    const {call, sandbox} = await startSandbox(t);

    const answer = await call('POST', pay, {...paymentInOneStep(), url: {callback_url: url}});

    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('dintero-sandbox-warning') ?? '', /url is ignored/);
    assert.deepEqual(sandbox.deliveries(), []);
  });

  const accepted = [
    {what: 'due days from 0', source: initiated, request: paymentInOneStep({days_until_due: 0})},
    {what: 'due days to 365', source: initiated, request: paymentInOneStep({days_until_due: 365})},
    {what: 'delivery by Kravia', source: initiated, request: paymentInOneStep({invoice_channel: 'kravia'})},
    {
      what: 'delivery by the merchant',
      source: initiated,
      request: paymentInOneStep({invoice_channel: 'merchant'}),
    },
    {
      what: 'a person on a personal invoice',
      source: initiated,
      request: paymentInOneStep({payment_product_type: 'kravia.invoice_b2c'}, person),
    },
    {
      what: 'a company on a collective invoice',
      source: initiated,
      request: paymentInOneStep({payment_product_type: 'kravia.invoice_b2b_grouped'}),
    },
    {
      what: 'the customer and own metadata',
      source: api,
      request: {payment, session: {...session, customer: {customer_id: 'c-1'}, metadata: {ext_plan: 'gold'}}},
    },
    {
      what: 'auto_capture, without effect',
      source: api,
      request: {payment, session: {...session, configuration: {auto_capture: true}}},
    },
    {
      what: 'a sum that differs',
      source: api,
      request: {payment, session: {order: {...order, amount: 1}}},
    },
  ];
  for (const {what, source, request} of accepted) {
    it(`accepts ${what} (${source})`, async (t) => {
      const {call} = await startSandbox(t);

      const answer = await call('POST', pay, request);

      assert.equal((await answer.json()).status, 'AUTHORIZED');
    });
  }

  const refused = [
    {path: 'payment', source: initiated, request: {session}},
    {path: 'session', source: initiated, request: {payment}},
    {path: 'payment.operation', source: initiated, request: paymentInOneStep({operation: undefined})},
    {
      path: 'payment.operation',
      source: initiated,
      request: paymentInOneStep({operation: 'unscheduled_purchase'}),
    },
    {
      path: 'payment.days_until_due',
      source: initiated,
      request: paymentInOneStep({days_until_due: undefined}),
    },
    {path: 'payment.days_until_due', source: initiated, request: paymentInOneStep({days_until_due: 366})},
    {path: 'payment.days_until_due', source: initiated, request: paymentInOneStep({days_until_due: -1})},
    {path: 'payment.days_until_due', source: initiated, request: paymentInOneStep({days_until_due: 14.5})},
    {path: 'payment.days_until_due', source: initiated, request: paymentInOneStep({days_until_due: '14'})},
    {path: 'payment.invoice_channel', source: initiated, request: paymentInOneStep({invoice_channel: 'ehf'})},
    {
      path: 'payment.payment_product_type',
      source: initiated,
      request: paymentInOneStep({payment_product_type: 'invoice_b2b'}),
    },
    {
      path: 'payment',
      source: initiated,
      request: paymentInOneStep({require_identity_verification: false}),
    },
    {
      path: 'session.url',
      source: api,
      request: {payment, session: {...session, url: {return_url: 'https://shop.example/return'}}},
    },
    {
      path: 'session.url.callback_url',
      source: api,
      request: {payment, session: {...session, url: {callback_url: 'http://shop.example/callback'}}},
    },
    {path: 'session', source: api, request: {payment, session: {...session, profile_id: 'default'}}},
    {
      path: 'session.expires_at',
      source: api,
      request: {payment, session: {...session, expires_at: '2020-01-01T00:00:00Z'}},
    },
    {
      path: 'session.order.merchant_reference',
      source: api,
      request: {payment, session: {order: {...order, merchant_reference: undefined}}},
    },
    {
      path: 'session.order.billing_address',
      source: initiated,
      request: {payment, session: {order: sessionRequest.order}},
    },
    {
      path: 'session.order.billing_address.organization_number',
      source: initiated,
      request: billedTo({organization_number: undefined}),
    },
    {
      path: 'session.order.billing_address.first_name',
      source: initiated,
      request: billedTo({first_name: undefined}),
    },
    {
      path: 'session.order.billing_address.postal_code',
      source: initiated,
      request: billedTo({postal_code: undefined}),
    },
    {
      path: 'session.order.billing_address',
      source: initiated,
      request: paymentInOneStep({payment_product_type: 'kravia.invoice_b2c'}, company),
    },
    {
      path: 'session.metadata',
      source: api,
      request: {payment, session: {...session, metadata: {'kravia:invoice_number': '1'}}},
    },
  ];
  for (const [at, {path, source, request}] of refused.entries()) {
    it(`refuses, and names ${path} (${source}; ${at})`, async (t) => {
      const {call} = await startSandbox(t);

      const answer = await call('POST', pay, request);

      const {error, success} = await answer.json();
      assert.equal(answer.status, 400);
      assert.equal(success, false);
      assert.deepEqual(
        error.errors.map((one: {path: string}) => one.path),
        [path],
      );
    });
  }

  it('ignores a delivery on a collective invoice, and warns', async (t) => {
    const {call} = await startSandbox(t);
    const grouped = {payment_product_type: 'kravia.invoice_b2b_grouped', invoice_channel: 'merchant'};

    const answer = await call('POST', pay, paymentInOneStep(grouped));

    assert.equal((await answer.json()).status, 'AUTHORIZED');
    assert.match(answer.headers.get('dintero-sandbox-warning') ?? '', /grouped/);
  });

  it('refuses a product that is not payable', async (t) => {
    const {call} = await startSandbox(t, {payability: {'kravia.invoice_b2b': 'disabled_by_gateway'}});

    const answer = await call('POST', pay, paymentInOneStep());

    assert.equal(answer.status, 400);
  });

  it('takes the delivery from the payment options of the default profile (Dintero, Kravia invoice delivery)', async (t) => {
    const payment_options = [{type: 'kravia.invoice_b2b', details: {invoice_channel: 'merchant'}} as const];
    const {call} = await startSandbox(t, {profiles: {default: {payment_options}}});
    const {session_id} = await (await call('POST', pay, paymentInOneStep())).json();

    const {configuration} = await (await call('GET', `/v1/sessions/${session_id}`)).json();

    assert.equal(configuration.kravia.invoice_b2b.invoice_channel, 'merchant');
  });

  const errors = [
    {fault: 500, success: false},
    {fault: 429, success: false},
    {fault: 401, success: undefined},
    {fault: 403, success: undefined},
  ];
  for (const {fault, success} of errors) {
    it(`says success: ${success} beside an error of ${fault} (${api}: SessionPayResult)`, async (t) => {
      const {call, sandbox} = await startSandbox(t);
      sandbox.failNext('sessions-pay', fault);

      const answer = await call('POST', pay, paymentInOneStep());

      const body = await answer.json();
      assert.equal(answer.status, fault);
      assert.equal(typeof body.error.message, 'string');
      assert.equal(body.success, success);
    });
  }

  it('shows what the merchant’s system says about itself (Dintero, HTTP headers)', async (t) => {
    const {call} = await startSandbox(t);
    const system = {'dintero-system-name': 'shop', 'dintero-system-version': '7', 'user-agent': 'test'};

    const paid = await (await call('POST', pay, paymentInOneStep(), system)).json();

    assert.deepEqual(paid.initiating_system_request_headers, system);
  });
});
