import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {companyPayment, paymentOf, sessionRequest, withKravia} from '../support/requests.ts';
import {startSandbox} from '../support/start-sandbox.ts';

const products = {
  invoice_b2b: {enabled: true},
  invoice_b2b_grouped: {enabled: true},
  invoice_b2c: {enabled: true, invoice_delivery_method: 'merchant'},
};
const common = {
  type: 'payment_product_type',
  enabled: true,
  days_until_due: 14,
  require_identity_verification: true,
  payability: 'payable',
};

describe('GET /v1/sessions/{id}', () => {
  it('shows the configuration with Dintero’s defaults and both names of the delivery', async (t) => {
    const {open, call} = await startSandbox(t);
    const id = await open(withKravia(products));

    const {configuration} = await (await call('GET', `/v1/sessions/${id}`)).json();

    assert.deepEqual(configuration.kravia, {
      type: 'payment_type',
      invoice_b2b: {...common, invoice_channel: 'kravia', invoice_delivery_method: 'provider'},
      invoice_b2b_grouped: {...common, invoice_schedule: {interval: 'monthly'}},
      invoice_b2c: {...common, invoice_channel: 'merchant', invoice_delivery_method: 'merchant'},
    });
  });

  it('tells what happened by events, and has no status', async (t) => {
    const {open, visit, call} = await startSandbox(t);
    const id = await open(sessionRequest);
    await visit('GET', `/?sid=${id}`);
    const paid = await (await visit('POST', `/v1/sessions/${id}/pay`, companyPayment)).json();

    const session = await (await call('GET', `/v1/sessions/${id}`)).json();

    const names = session.events.map((event: {name: string}) => event.name);
    assert.deepEqual(names, ['INITIATED', 'VISITED', 'AUTHORIZED', 'COMPLETED', 'AUTH_CALLBACK_SENT']);
    assert.equal(session.transaction_id, paid.id);
    assert.equal('status' in session, false);
  });

  it('tells on demand what the merchant’s system said about itself (Dintero, HTTP headers)', async (t) => {
    const {call} = await startSandbox(t);
    const system = {
      'dintero-system-name': 'shop',
      'dintero-system-plugin-version': '7',
      'user-agent': 'test',
    };
    const {id} = await (await call('POST', '/v1/sessions-profile', sessionRequest, system)).json();

    const plain = await (await call('GET', `/v1/sessions/${id}`)).json();
    const full = await (
      await call('GET', `/v1/sessions/${id}?includes=initiating_system_request_headers`)
    ).json();

    assert.equal('initiating_system_request_headers' in plain, false);
    assert.deepEqual(full.initiating_system_request_headers, system);
  });

  it('does not know a session that nobody opened', async (t) => {
    const {call} = await startSandbox(t);

    const answer = await call('GET', '/v1/sessions/T12345678.x');

    assert.equal(answer.status, 404);
    assert.deepEqual(await answer.json(), {error: {code: 'NOT FOUND', message: 'Session not found'}});
  });
});

describe('POST /v1/sessions/{id}/cancel', () => {
  it('ends a session that was not paid', async (t) => {
    const {open, call} = await startSandbox(t);
    const id = await open(sessionRequest);

    const answer = await call('POST', `/v1/sessions/${id}/cancel`);

    const session = await answer.json();
    assert.equal(answer.status, 200);
    assert.equal(session.cancelled_by, 'merchant');
    assert.equal(session.events.at(-1).name, 'CANCELLED');
  });

  it('voids the transaction of a session that was paid', async (t) => {
    const {buy, call, transaction} = await startSandbox(t);
    const {id, session_id} = await buy(sessionRequest, companyPayment);

    const answer = await call('POST', `/v1/sessions/${session_id}/cancel`);

    const {status, events} = await transaction(id);
    assert.equal(answer.status, 200);
    assert.equal(status, 'AUTHORIZATION_VOIDED');
    assert.equal(events.at(-1)?.event, 'VOID');
  });

  it('is refused for a cancelled session', async (t) => {
    const {open, call} = await startSandbox(t);
    const id = await open(sessionRequest);
    await call('POST', `/v1/sessions/${id}/cancel`);

    const answer = await call('POST', `/v1/sessions/${id}/cancel`);

    assert.equal(answer.status, 400);
  });

  it('is refused where the buyer has paid', async (t) => {
    const {buy, call, sandbox} = await startSandbox(t);
    const {id, session_id} = await buy(sessionRequest, companyPayment);
    sandbox.pay(id, 100);

    const answer = await call('POST', `/v1/sessions/${session_id}/cancel`);

    assert.equal(answer.status, 400);
  });

  it('is refused while the purchase is on hold', async (t) => {
    const {buy, call} = await startSandbox(t, {speed: 0.01});
    const {session_id} = await buy(sessionRequest, paymentOf({email: 'kari+onhold@example.no'}));

    const answer = await call('POST', `/v1/sessions/${session_id}/cancel`);

    assert.equal(answer.status, 400);
  });
});
