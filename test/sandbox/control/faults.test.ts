import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {endpoints} from '../../../src/sandbox/http/endpoints.ts';
import {createSandbox, type Endpoint} from '../../../src/sandbox.ts';
import {sessionRequest} from '../support/requests.ts';
import {startSandbox} from '../support/start-sandbox.ts';

describe('failNext', () => {
  it('answers with a status as often as it was told, then as usual', async (t) => {
    const {call, sandbox} = await startSandbox(t);
    sandbox.failNext('sessions-profile', 503, 2);

    const statuses = [
      (await call('POST', '/v1/sessions-profile', sessionRequest)).status,
      (await call('POST', '/v1/sessions-profile', sessionRequest)).status,
      (await call('POST', '/v1/sessions-profile', sessionRequest)).status,
    ];

    assert.deepEqual(statuses, [503, 503, 200]);
  });

  for (const status of [429, 503]) {
    it(`says when to come again with ${status}`, async (t) => {
      const {call, sandbox} = await startSandbox(t);
      sandbox.failNext('transaction-list', status);

      const answer = await call('GET', '/v1/transactions');

      assert.equal(answer.headers.get('retry-after'), '1');
    });
  }

  for (const [name, [method, path]] of Object.entries(endpoints)) {
    it(`reaches ${name}`, async () => {
      const sandbox = createSandbox();
      sandbox.failNext(name as Endpoint, 503);

      const answer = await sandbox.fetch(
        new Request(`http://sandbox.example${path.replaceAll(/:\w+/g, 'x')}`, {method}),
      );

      assert.equal(answer.status, 503);
    });
  }

  it('leaves other endpoints alone', async (t) => {
    const {call, sandbox} = await startSandbox(t);
    sandbox.failNext('token', 500);

    const answer = await call('GET', '/v1/transactions');

    assert.equal(answer.status, 200);
  });

  it('drops the connection before the call does anything', async (t) => {
    const {call, sandbox} = await startSandbox(t);
    sandbox.failNext('sessions-profile', 'drop');

    await assert.rejects(call('POST', '/v1/sessions-profile', sessionRequest), TypeError);

    assert.equal(sandbox.sessions().length, 0);
  });

  it('loses the answer of a call that has done its work', async (t) => {
    const {call, sandbox} = await startSandbox(t);
    sandbox.failNext('sessions-profile', 'lost-answer');

    await assert.rejects(call('POST', '/v1/sessions-profile', sessionRequest), TypeError);

    assert.equal(sandbox.sessions().length, 1);
  });

  it('lets a call wait for ever', async (t) => {
    const {url, sandbox} = await startSandbox(t);
    sandbox.failNext('view', 'timeout');

    const call = fetch(`${url}/v1/view/x`, {signal: AbortSignal.timeout(100)});

    await assert.rejects(call, {name: 'TimeoutError'});
  });

  it('is taken back by clearFaults', async (t) => {
    const {call, sandbox} = await startSandbox(t);
    sandbox.failNext('transaction-list', 500, 5);

    sandbox.clearFaults();

    assert.equal((await call('GET', '/v1/transactions')).status, 200);
  });

  it('works without a network in between', async () => {
    const sandbox = createSandbox();
    sandbox.failNext('page', 'drop');
    const request = new Request('http://sandbox.example/?sid=x');

    await assert.rejects(sandbox.fetch(request), {code: 'ECONNRESET'});

    assert.equal((await sandbox.fetch(request)).status, 404);
  });
});

describe('delay', () => {
  it('lets quicker calls overtake', async (t) => {
    const {call, sandbox, visit} = await startSandbox(t);
    sandbox.delay('transaction-list', 300);
    const order: string[] = [];

    await Promise.all([
      call('GET', '/v1/transactions').then(() => order.push('delayed')),
      visit('GET', '/v1/view/x').then(() => order.push('quick')),
    ]);

    assert.deepEqual(order, ['quick', 'delayed']);
  });
});

describe('the journal', () => {
  it('tells each call with what was sent and answered', async (t) => {
    const {call, sandbox} = await startSandbox(t);
    sandbox.clearJournal();

    await call('POST', '/v1/sessions-profile?include_session=true', sessionRequest);

    const [entry] = sandbox.journal();
    const {at = '', milliseconds, answer, ...rest} = entry ?? {};
    assert.deepEqual(rest, {
      endpoint: 'sessions-profile',
      method: 'POST',
      path: '/v1/sessions-profile?include_session=true',
      body: sessionRequest,
      status: 200,
    });
    assert.equal(Number.isNaN(Date.parse(at)), false);
    assert.equal(typeof milliseconds, 'number');
    assert.equal((answer as {id: string}).id, sandbox.sessions()[0]?.id);
  });

  const troubles = ['drop', 'lost-answer', 502] as const;
  for (const fault of troubles) {
    it(`tells what was made to go wrong: ${fault}`, async (t) => {
      const {call, sandbox} = await startSandbox(t);
      sandbox.failNext('transaction-list', fault);

      await call('GET', '/v1/transactions').catch(() => undefined);

      assert.equal(sandbox.journal().at(-1)?.fault, fault);
    });
  }

  it('holds no token and no secret', async (t) => {
    const {call, sandbox, token} = await startSandbox(t, {clientSecret: 'sandbox'});

    await call('GET', '/v1/transactions');

    const text = JSON.stringify(sandbox.journal());
    assert.equal(text.includes('"endpoint":"token"'), true);
    assert.equal(text.includes(token), false);
    assert.equal(text.includes(btoa('sandbox:sandbox')), false);
  });
});
