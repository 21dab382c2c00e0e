import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createSandbox} from '../../../src/sandbox.ts';
import {
  company,
  companyPayment,
  paymentInOneStep,
  sessionRequest,
  withCallback,
} from '../support/requests.ts';
import {startReceiver} from '../support/start-receiver.ts';
import {type SandboxRig, startSandbox, tokenBody} from '../support/start-sandbox.ts';

const other = {
  accountId: 'T87654321',
  clientId: 'other',
  clientSecret: 'secret',
  signatureSecret: '',
  merchant: {name: 'Other Shop AB'},
  profiles: {b2b: {invoice_b2b: {enabled: true, require_identity_verification: false}}},
};
const accounts = [other];
const otherRequest = {...sessionRequest, profile_id: 'b2b', configuration: {}};

async function both(t: Parameters<typeof startSandbox>[0]): Promise<[SandboxRig, SandboxRig]> {
  const first = await startSandbox(t, {accounts});
  return [first, await first.as('T87654321', 'other:secret')];
}

describe('accounts side by side', () => {
  it('give their sessions and transactions ids of their own', async (t) => {
    const [, second] = await both(t);

    const {id, session_id} = await second.buy(otherRequest, companyPayment);

    assert.match(id, /^T87654321\./);
    assert.match(session_id, /^T87654321\./);
  });

  it('have their own merchant and profiles', async (t) => {
    const [first, second] = await both(t);

    const id = await second.open(otherRequest);

    const {configuration} = await (await second.call('GET', `/v1/sessions/${id}`)).json();
    const refused = await first.call('POST', '/v1/sessions-profile', otherRequest);
    assert.deepEqual(configuration.merchant, {id: 'T87654321', name: 'Other Shop AB'});
    assert.equal(refused.status, 400);
  });

  it('do not know each other’s sessions, transactions and documents', async (t) => {
    const [first, second] = await both(t);
    const {id, session_id, metadata} = await second.buy(otherRequest, companyPayment);
    const document = new URL(metadata['kravia:invoice_url'] ?? '').pathname;

    const answers = await Promise.all([
      first.call('GET', `/v1/sessions/${session_id}`),
      first.call('PUT', `/v1/sessions/${session_id}`, {order: sessionRequest.order}),
      first.call('POST', `/v1/sessions/${session_id}/cancel`),
      first.call('POST', `/v1/sessions/${session_id}/pay`, companyPayment),
      first.call('GET', `/v1/transactions/${id}`),
      first.call('PUT', `/v1/transactions/${id}`, {merchant_reference_2: 'x'}),
      first.call('POST', `/v1/transactions/${id}/capture`, {amount: 1}),
      first.call('POST', `/v1/transactions/${id}/void`),
      first.call('POST', `/v1/transactions/${id}/refund`, {amount: 1}),
      first.call('GET', document),
    ]);

    assert.deepEqual(
      answers.map(({status}) => status),
      answers.map(() => 404),
    );
    assert.equal((await second.transaction(id)).status, 'AUTHORIZED');
  });

  it('list what is their own', async (t) => {
    const [first, second] = await both(t);
    await second.buy(otherRequest, companyPayment);

    const lists = await Promise.all(
      ['/v1/transactions', '/v1/sessions'].map(async (path) => (await first.call('GET', path)).json()),
    );

    assert.deepEqual(lists, [[], []]);
  });

  it('may use the same merchant_reference', async (t) => {
    const [first, second] = await both(t);
    const strict = {'dintero-feature-toggles': 'strict-merchant-reference'};
    await first.call('POST', '/v1/sessions/pay', paymentInOneStep());

    const answer = await second.call('POST', '/v1/sessions/pay', paymentInOneStep(), strict);

    assert.equal(answer.status, 200);
  });

  it('have invoice numbers, payment references and bank accounts of their own', async (t) => {
    const [first, second] = await both(t);
    const byMerchant = paymentInOneStep({invoice_channel: 'merchant'});
    const invoice = async ({call}: SandboxRig) => {
      const {id} = await (await call('POST', '/v1/sessions/pay', byMerchant)).json();
      return (await call('POST', `/v1/transactions/${id}/capture`, {amount: 50000})).json();
    };

    const [one, next, theirs] = [await invoice(first), await invoice(first), await invoice(second)];

    const series = [one, next, theirs].map(({metadata}) => metadata['kravia:invoice_number'].split('-'));
    const [[ours], [again], [other]] = series;
    const banks = [one, theirs].map(({metadata}) => metadata['kravia:payment_details:bank_account:bban']);
    assert.deepEqual(
      series.map(([, serial]) => serial),
      ['000001', '000002', '000001'],
    );
    assert.equal(ours, again);
    assert.notEqual(ours, other);
    assert.notEqual(banks[0], banks[1]);
  });

  it('invoice the same buyer separately', async (t) => {
    const [first, second] = await both(t);
    const grouped = paymentInOneStep({payment_product_type: 'kravia.invoice_b2b_grouped'}, company);
    const one = await (await first.call('POST', '/v1/sessions/pay', grouped)).json();
    const two = await (await second.call('POST', '/v1/sessions/pay', grouped)).json();

    first.sandbox.advance({days: 40});

    const [ours, theirs] = [await first.transaction(one.id), await second.transaction(two.id)];
    assert.notEqual(ours.metadata['kravia:invoice_number'], theirs.metadata['kravia:invoice_number']);
  });

  it('sign their callbacks with their own secret', async (t) => {
    const {url, first: received} = await startReceiver(t, 204);
    const [first, second] = await both(t);
    await second.buy(withCallback(url, otherRequest), companyPayment);
    const [unsigned] = await received(1);
    await first.buy(withCallback(url), companyPayment);

    const [, signed] = await received(2);

    assert.equal('dintero-signature' in (unsigned?.headers ?? {}), false);
    assert.match(String(signed?.headers['dintero-signature']), /^t=\d+,v0-hmac-sha256=[0-9a-f]{64}$/);
  });

  const refusals = [
    {what: 'the other’s secret', status: 401, account: 'T87654321', credentials: 'other:sandbox'},
    {what: 'the other’s account', status: 403, account: 'T87654321', credentials: 'sandbox:sandbox'},
    {what: 'the other’s audience', status: 403, account: 'T87654321', credentials: 'other:secret'},
  ];
  for (const {what, status, account, credentials} of refusals) {
    it(`refuse a token for ${what} with ${status}`, async (t) => {
      const {visit, url} = await startSandbox(t, {accounts});
      const headers = {authorization: `Basic ${btoa(credentials)}`, 'content-type': 'application/json'};

      const answer = await fetch(`${url}/v1/accounts/${account}/auth/token`, {
        method: 'POST',
        headers,
        body: JSON.stringify(tokenBody),
      });

      assert.equal(answer.status, status);
      assert.equal((await visit('GET', '/v1/transactions')).status, 401);
    });
  }

  const unusable = [
    {message: /^accounts\.0\.accountId: /, options: {accounts: [{accountId: 'nobody'}]}},
    {message: /^accounts: every account/, options: {accounts: [{accountId: 'T12345678'}]}},
    {
      message: /^accounts\.0\.profiles\.x\.invoice_b2b\.days_until_due: /,
      options: {
        accounts: [
          {accountId: 'T87654321', profiles: {x: {invoice_b2b: {enabled: true, days_until_due: 400}}}},
        ],
      },
    },
  ];
  for (const {message, options} of unusable) {
    it(`are refused where they cannot be used: ${message.source}`, () => {
      const create = () => createSandbox(options);

      assert.throws(create, {name: 'TypeError', message});
    });
  }
});
