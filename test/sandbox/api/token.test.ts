import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sessionRequest} from '../support/requests.ts';
import {startSandbox, tokenBody} from '../support/start-sandbox.ts';

const authentic = `Basic ${btoa('sandbox:sandbox')}`;
const path = '/v1/accounts/T12345678/auth/token';

describe('POST /v1/accounts/{account_id}/auth/token', () => {
  it('answers a bearer token with its lifetime', async (t) => {
    const {call} = await startSandbox(t, {expiresIn: 77});

    const answer = await call('POST', path, tokenBody, {authorization: authentic});

    const {access_token, ...rest} = await answer.json();
    assert.equal(answer.status, 200);
    assert.equal(typeof access_token, 'string');
    assert.deepEqual(rest, {token_type: 'Bearer', expires_in: 77});
  });

  const refusals = [
    {what: 'a wrong secret', status: 401, authorization: `Basic ${btoa('sandbox:wrong')}`},
    {what: 'a wrong client', status: 401, authorization: `Basic ${btoa('nobody:sandbox')}`},
    {what: 'no credentials', status: 401, authorization: ''},
    {what: 'another account', status: 403, account: 'T87654321'},
    {what: 'another grant', status: 400, body: {...tokenBody, grant_type: 'password'}},
    {what: 'no audience', status: 400, body: {grant_type: 'client_credentials'}},
    {
      what: 'the checkout host as audience',
      status: 403,
      body: {...tokenBody, audience: 'https://checkout.dintero.com/v1/accounts/T12345678'},
    },
  ];
  for (const {what, status, authorization = authentic, account = 'T12345678', body = tokenBody} of refusals) {
    it(`refuses ${what} with ${status}`, async (t) => {
      const {call} = await startSandbox(t);

      const answer = await call('POST', `/v1/accounts/${account}/auth/token`, body, {authorization});

      assert.equal(answer.status, status);
      assert.equal(typeof (await answer.json()).error.message, 'string');
    });
  }
});

describe('an access token', () => {
  for (const [method, at] of [
    ['POST', '/v1/sessions-profile'],
    ['GET', '/v1/sessions/T12345678.x'],
    ['POST', '/v1/sessions/T12345678.x/cancel'],
    ['GET', '/v1/transactions/T12345678.x'],
    ['GET', '/v1/transactions'],
    ['GET', '/transaction-attachments/x.pdf'],
  ] as const) {
    it(`is needed for ${method} ${at}`, async (t) => {
      const {visit} = await startSandbox(t);

      const answer = await visit(method, at);

      assert.equal(answer.status, 401);
    });
  }

  it('ends when the sandbox says so', async (t) => {
    const {call, sandbox} = await startSandbox(t);

    sandbox.expireTokens();

    assert.equal((await call('POST', '/v1/sessions-profile', sessionRequest)).status, 401);
  });

  it('ends when its lifetime is over', async (t) => {
    const {call} = await startSandbox(t, {expiresIn: 0});

    const answer = await call('POST', '/v1/sessions-profile', sessionRequest);

    assert.equal(answer.status, 401);
  });
});
