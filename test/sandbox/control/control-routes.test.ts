import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {companyPayment, sessionRequest, withCallback} from '../support/requests.ts';
import {startReceiver} from '../support/start-receiver.ts';
import {requestToken, startSandbox} from '../support/start-sandbox.ts';

const HOUR = 3_600_000;

describe('the control over HTTP', () => {
  it('reads and moves the clock', async (t) => {
    const {visit} = await startSandbox(t);
    const before = await (await visit('GET', '/sandbox/clock')).json();

    const after = await (await visit('POST', '/sandbox/clock', {days: 2, hours: 3})).json();

    const moved = Date.parse(after.now) - Date.parse(before.now);
    assert.equal(Math.floor(moved / HOUR), 51);
  });

  it('plans faults and clears them', async (t) => {
    const {visit, call} = await startSandbox(t);
    await visit('POST', '/sandbox/faults', {endpoint: 'transaction-list', fault: 502, times: 2});

    const failed = await call('GET', '/v1/transactions');
    await visit('DELETE', '/sandbox/faults');
    const answered = await call('GET', '/v1/transactions');

    assert.deepEqual([failed.status, answered.status], [502, 200]);
  });

  it('ends tokens', async (t) => {
    const {visit, call} = await startSandbox(t);

    await visit('DELETE', '/sandbox/tokens');

    assert.equal((await call('GET', '/v1/transactions')).status, 401);
  });

  it('shows sessions, transactions and the journal', async (t) => {
    const {visit, buy} = await startSandbox(t);
    const {id, session_id} = await buy(sessionRequest, companyPayment);

    const sessions = await (await visit('GET', '/sandbox/sessions')).json();
    const transactions = await (await visit('GET', '/sandbox/transactions')).json();
    const journal = await (await visit('GET', '/sandbox/journal')).json();

    assert.equal(sessions[0].id, session_id);
    assert.equal(transactions[0].id, id);
    assert.equal(journal.at(-1).endpoint, 'session-pay');
  });

  it('lets the buyer pay', async (t) => {
    const {visit, buy, transaction} = await startSandbox(t);
    const {id} = await buy(sessionRequest, companyPayment);

    const answer = await visit('POST', '/sandbox/payments', {transaction_id: id, amount: 60000});

    assert.deepEqual(await answer.json(), {used: 50000});
    assert.equal((await transaction(id)).status, 'CAPTURED');
  });

  it('knows no payment without an invoice', async (t) => {
    const {visit} = await startSandbox(t);

    const answer = await visit('POST', '/sandbox/payments', {transaction_id: 'T12345678.x', amount: 1});

    assert.equal(answer.status, 404);
  });

  it('holds and releases callbacks, and shows what was delivered', async (t) => {
    const {visit, buy} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    await visit('POST', '/sandbox/callbacks', {next: ['hold']});
    await buy(withCallback(url), companyPayment);

    const released = await (await visit('POST', '/sandbox/callbacks/release')).json();

    assert.deepEqual(released, {released: 1});
    assert.equal((await first(1)).length, 1);
  });

  const nonsense = [
    {path: '/sandbox/clock', body: {days: -1}},
    {path: '/sandbox/clock', body: {days: 1e9}},
    {path: '/sandbox/faults', body: {endpoint: 'nothing', fault: 500}},
    {path: '/sandbox/faults', body: {endpoint: 'token', fault: 200}},
    {path: '/sandbox/delays', body: {endpoint: 'token', milliseconds: -1}},
    {path: '/sandbox/callbacks', body: {next: ['explode']}},
    {path: '/sandbox/payments', body: {transaction_id: 'x', amount: 0}},
  ];
  for (const {path, body} of nonsense) {
    it(`refuses ${JSON.stringify(body)} at ${path}`, async (t) => {
      const {visit} = await startSandbox(t);

      const answer = await visit('POST', path, body);

      assert.equal(answer.status, 400);
    });
  }

  it('lists every route with what it does', async (t) => {
    const {visit} = await startSandbox(t);

    const {routes} = await (await visit('GET', '/sandbox')).json();

    const silent = routes.filter(({does}: {does: string}) => !does.endsWith('.'));
    const paths = routes.map(({method, path}: {method: string; path: string}) => `${method} ${path}`);
    assert.deepEqual(silent, []);
    assert.equal(new Set(paths).size, routes.length);
    assert.equal(paths.includes('PUT /sandbox/state'), true);
  });

  it('moves the clock to a day in Oslo', async (t) => {
    const {visit} = await startSandbox(t);

    const {now} = await (await visit('POST', '/sandbox/clock', {to: '2099-07-01'})).json();

    assert.equal(now.slice(0, 16), '2099-06-30T22:00');
  });

  it('does not move the clock to a day that has begun', async (t) => {
    const {visit} = await startSandbox(t);

    const answer = await visit('POST', '/sandbox/clock', {to: '2001-07-01'});

    assert.equal(answer.status, 400);
  });

  it('shows the faults that wait', async (t) => {
    const {visit} = await startSandbox(t);
    const fault = {endpoint: 'token', fault: 'drop', times: 2};
    await visit('POST', '/sandbox/faults', fault);

    const planned = await (await visit('GET', '/sandbox/faults')).json();

    assert.deepEqual(planned, [fault]);
  });

  it('adds an account that can be called as', async (t) => {
    const {url, visit, buy, sandbox} = await startSandbox(t);
    await buy(sessionRequest, companyPayment);

    const added = await visit('POST', '/sandbox/accounts', {accountId: 'T87654321'});

    const authorization = `Bearer ${await requestToken(url, 'T87654321')}`;
    const transactions = await fetch(`${url}/v1/transactions`, {headers: {authorization}});
    assert.equal(added.status, 200);
    assert.deepEqual(await transactions.json(), []);
    assert.equal(sandbox.transactions().length, 1);
  });

  it('adds an account with a name that its buyers read', async (t) => {
    const {url, visit, sandbox} = await startSandbox(t);

    await visit('POST', '/sandbox/accounts', {accountId: 'T87654321', merchant: {name: 'Other Shop AB'}});

    const [, added] = sandbox.accounts();
    assert.equal((await (await fetch(url)).text()).includes('Other Shop AB'), true);
    assert.deepEqual([added?.clientId, added?.profiles], ['sandbox', {default: {}}]);
  });

  const refused = [
    {what: 'an account that is there', body: {accountId: 'T12345678'}},
    {what: 'an account of a shop without a name', body: {accountId: 'T87654321', merchant: {}}},
    {what: 'an account without a proper id', body: {accountId: 'shop'}},
  ];
  for (const {what, body} of refused) {
    it(`does not add ${what}`, async (t) => {
      const {visit, sandbox} = await startSandbox(t);

      const answer = await visit('POST', '/sandbox/accounts', body);

      assert.equal(answer.status, 400);
      assert.equal(sandbox.accounts().length, 1);
    });
  }
});
