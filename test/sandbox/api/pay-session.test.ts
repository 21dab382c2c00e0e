import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  company,
  companyPayment,
  kravia,
  paymentOf,
  person,
  sessionRequest,
  withKravia,
} from '../support/requests.ts';
import {startSandbox} from '../support/start-sandbox.ts';
import {waitUntil} from '../support/wait-until.ts';

const personPayment = {payment_product_type: 'kravia.invoice_b2c', billing_address: person};
const source = 'Dintero, Kravia customer checkout: billing address';

describe('POST /v1/sessions/{id}/pay', () => {
  it('answers the transaction and the actions in one', async (t) => {
    const {open, visit} = await startSandbox(t);
    const id = await open(sessionRequest);

    const answer = await visit('POST', `/v1/sessions/${id}/pay`, companyPayment);

    const paid = await answer.json();
    assert.equal(answer.status, 200);
    assert.equal(paid.status, 'AUTHORIZED');
    assert.equal(paid.success, true);
    assert.equal(paid.session_id, id);
    assert.deepEqual(paid.actions, [{source: 'KRAVIA', code: 'AUTHORIZED', type: 'success'}]);
    assert.equal(
      paid.redirect_url,
      `https://shop.example/return?order=7&transaction_id=${paid.id}&merchant_reference=order-7`,
    );
  });

  it('answers the actions alone when set to', async (t) => {
    const {buy} = await startSandbox(t, {payAnswer: 'actions'});

    const paid = await buy(sessionRequest, companyPayment);

    assert.deepEqual(Object.keys(paid).sort(), ['actions', 'redirect_url', 'session_id', 'success']);
  });

  it('answers a merchant’s server 202 when set to, and decides later', async (t) => {
    const {open, call, transaction} = await startSandbox(t, {payAnswer: 'accepted'});
    const id = await open(sessionRequest);

    const answer = await call('POST', `/v1/sessions/${id}/pay`, companyPayment);

    const accepted = await answer.json();
    const {transaction_id} = await (await call('GET', `/v1/sessions/${id}`)).json();
    const decided = await waitUntil(async () => {
      const {status} = await transaction(transaction_id);
      return status === 'AUTHORIZED' && status;
    });
    assert.equal(answer.status, 202);
    assert.deepEqual(Object.keys(accepted).sort(), ['actions', 'session_id', 'success']);
    assert.equal(decided, 'AUTHORIZED');
  });

  it('sends the shopper to the identity check where it is required', async (t) => {
    const {open, visit, call, url} = await startSandbox(t);
    const id = await open(withKravia(kravia({require_identity_verification: true})));

    const answer = await visit('POST', `/v1/sessions/${id}/pay`, companyPayment);

    const {redirect_url, success} = await answer.json();
    const {transaction_id} = await (await call('GET', `/v1/sessions/${id}`)).json();
    const {status} = await (await call('GET', `/v1/transactions/${transaction_id}`)).json();
    assert.equal(answer.status, 202);
    assert.equal(success, true);
    assert.equal(redirect_url, `${url}/bankid?sid=${id}`);
    assert.equal(status, 'INITIATED');
  });

  it('lets a merchant’s server pay where nobody has to be identified', async (t) => {
    const {open, call} = await startSandbox(t);
    const id = await open(sessionRequest);

    const answer = await call('POST', `/v1/sessions/${id}/pay`, companyPayment);

    assert.equal((await answer.json()).status, 'AUTHORIZED');
  });

  it('refuses a merchant’s server where somebody has to be identified', async (t) => {
    const {open, call} = await startSandbox(t);
    const id = await open(withKravia(kravia({require_identity_verification: true})));

    const answer = await call('POST', `/v1/sessions/${id}/pay`, companyPayment);

    assert.equal(answer.status, 400);
  });

  it('refuses an access token that is not valid', async (t) => {
    const {open, call} = await startSandbox(t);
    const id = await open(sessionRequest);

    const answer = await call('POST', `/v1/sessions/${id}/pay`, companyPayment, {authorization: 'Bearer no'});

    assert.equal(answer.status, 401);
  });

  it('refuses a second payment with 409', async (t) => {
    const {open, visit} = await startSandbox(t);
    const id = await open(sessionRequest);
    await visit('POST', `/v1/sessions/${id}/pay`, companyPayment);

    const answer = await visit('POST', `/v1/sessions/${id}/pay`, companyPayment);

    assert.equal(answer.status, 409);
  });

  it('refuses a session that was changed meanwhile with 412', async (t) => {
    const {open, call} = await startSandbox(t);
    const id = await open(sessionRequest);

    const answer = await call('POST', `/v1/sessions/${id}/pay`, companyPayment, {
      'if-unmodified-since': 'Thu, 01 Jan 2026 00:00:00 GMT',
    });

    assert.equal(answer.status, 412);
  });

  it('refuses a cancelled session', async (t) => {
    const {open, call, visit} = await startSandbox(t);
    const id = await open(sessionRequest);
    await call('POST', `/v1/sessions/${id}/cancel`);

    const answer = await visit('POST', `/v1/sessions/${id}/pay`, companyPayment);

    assert.equal(answer.status, 400);
  });

  it('refuses an expired session', async (t) => {
    const {open, sandbox, visit} = await startSandbox(t);
    const id = await open(sessionRequest);
    sandbox.advance({days: 2});

    const answer = await visit('POST', `/v1/sessions/${id}/pay`, companyPayment);

    assert.equal(answer.status, 400);
  });

  it('does not know a session that nobody opened', async (t) => {
    const {visit} = await startSandbox(t);

    const answer = await visit('POST', '/v1/sessions/T12345678.x/pay', companyPayment);

    assert.equal(answer.status, 404);
    assert.equal((await answer.json()).error.code, 'NOT FOUND');
  });

  it('refuses a product that is not enabled', async (t) => {
    const {open, visit} = await startSandbox(t);
    const id = await open(sessionRequest);

    const answer = await visit('POST', `/v1/sessions/${id}/pay`, personPayment);

    assert.equal(answer.status, 400);
  });

  it('refuses a product that is not payable', async (t) => {
    const {open, visit} = await startSandbox(t, {
      payability: {'kravia.invoice_b2b': 'disabled_by_order_amount'},
    });
    const id = await open(sessionRequest);

    const answer = await visit('POST', `/v1/sessions/${id}/pay`, companyPayment);

    assert.equal(answer.status, 400);
    assert.match((await answer.json()).error.message, /disabled_by_order_amount/);
  });

  const accepted = [
    {what: 'a company in Norway', address: {}},
    {
      what: 'a company in Sweden',
      address: {country: 'SE', organization_number: '5560360793', postal_code: '11455'},
    },
    {
      what: 'a Swedish number of twelve digits',
      address: {country: 'SE', organization_number: '165560360793', postal_code: '114 55'},
    },
    {
      what: 'a company in Finland',
      address: {country: 'FI', organization_number: '0112038-9', postal_code: '00100'},
    },
    {what: 'a reference', address: {customer_reference: 'PO 4711', cost_center: '12'}},
    {what: 'a second line', address: {address_line_2: 'Oppgang B', co_address: 'Ola'}},
    {what: 'no place', address: {postal_place: undefined}},
  ];
  for (const {what, address} of accepted) {
    it(`accepts ${what} (${source})`, async (t) => {
      const {buy} = await startSandbox(t);

      const paid = await buy(sessionRequest, paymentOf(address));

      assert.equal(paid.status, 'AUTHORIZED');
    });
  }

  const refused = [
    {field: 'first_name', code: 'missing', address: {first_name: undefined}},
    {field: 'last_name', code: 'missing', address: {last_name: ''}},
    {field: 'business_name', code: 'missing', address: {business_name: undefined}},
    {field: 'organization_number', code: 'missing', address: {organization_number: undefined}},
    {field: 'organization_number', code: 'invalid', address: {organization_number: '923 609 016'}},
    {field: 'organization_number', code: 'invalid', address: {organization_number: '5560360793'}},
    {
      field: 'organization_number',
      code: 'invalid',
      address: {country: 'SE', postal_code: '11455', organization_number: '556036-0793'},
    },
    {field: 'address_line', code: 'missing', address: {address_line: ''}},
    {field: 'postal_code', code: 'missing', address: {postal_code: undefined}},
    {field: 'postal_code', code: 'invalid', address: {postal_code: '155'}},
    {field: 'country', code: 'invalid', address: {country: 'DK'}},
    {field: 'country', code: 'invalid', address: {country: 'no'}},
    {field: 'phone_number', code: 'invalid', address: {phone_number: '+47 99 99 99 99'}},
    {field: 'phone_number', code: 'missing', address: {phone_number: undefined}},
    {field: 'email', code: 'invalid', address: {email: 'kari'}},
    {field: 'email', code: 'missing', address: {email: undefined}},
  ];
  for (const {field, code, address} of refused) {
    it(`refuses ${JSON.stringify(address)}: ${field} is ${code} (${source})`, async (t) => {
      const {open, visit} = await startSandbox(t);
      const id = await open(sessionRequest);

      const answer = await visit('POST', `/v1/sessions/${id}/pay`, paymentOf(address));

      const [error] = (await answer.json()).error.errors;
      assert.equal(answer.status, 400);
      assert.equal(error.path, `billing_address.${field}`);
      assert.equal(error.code, code);
    });
  }

  it('accepts a person on a personal invoice', async (t) => {
    const {buy} = await startSandbox(t);

    const paid = await buy(withKravia(kravia({}, 'invoice_b2c')), personPayment);

    assert.equal(paid.status, 'AUTHORIZED');
  });

  for (const member of ['business_name', 'organization_number'] as const) {
    it(`refuses ${member} on a personal invoice (Dintero, Kravia merchant initiated payments)`, async (t) => {
      const {open, visit} = await startSandbox(t);
      const id = await open(withKravia(kravia({}, 'invoice_b2c')));

      const answer = await visit('POST', `/v1/sessions/${id}/pay`, {
        ...personPayment,
        billing_address: {...person, [member]: company[member]},
      });

      assert.equal(answer.status, 400);
    });
  }
});
