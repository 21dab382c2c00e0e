import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import packageJson from '../../../package.json' with {type: 'json'};
import {createDinteroClient, type DinteroClientOptions} from '../../../src/server/dintero/client.ts';
import type {SessionBody} from '../../../src/server/dintero/session-body.ts';
import {systemHeaders} from '../../../src/server/dintero/system-headers.ts';
import {FakeDintero, refusal} from '../support/fake-dintero.ts';

const body = {order: {merchant_reference: 'order-123'}} as unknown as SessionBody;

function connect(options: Partial<DinteroClientOptions> = {}) {
  const dintero = new FakeDintero();
  dintero.sessions.set('T12345678.s', {id: 'T12345678.s', order: {}, url: {}, events: []});
  const pauses: number[] = [];
  const client = createDinteroClient({
    accountId: 'T12345678',
    clientId: 'client',
    clientSecret: 'client-secret',
    apiUrl: 'https://api.dintero.com',
    checkoutUrl: 'https://checkout.dintero.com',
    fetch: dintero.fetch,
    now: () => 0,
    sleep: async (milliseconds) => void pauses.push(milliseconds),
    ...options,
  });
  return {client, dintero, pauses};
}

describe('the Dintero client', () => {
  it('asks for a token as its documentation says and shows it', async () => {
    const {client, dintero} = connect();

    await client.readSession('T12345678.s');

    const [token, session] = dintero.calls;
    assert.equal(token?.path, '/v1/accounts/T12345678/auth/token');
    assert.equal(token?.headers.get('authorization'), `Basic ${btoa('client:client-secret')}`);
    assert.deepEqual(token?.body, {
      grant_type: 'client_credentials',
      audience: 'https://api.dintero.com/v1/accounts/T12345678',
    });
    assert.equal(session?.headers.get('authorization'), 'Bearer access');
  });

  it('names itself and its version', async () => {
    const {client, dintero} = connect();

    await client.createSession(body);

    const headers = dintero.calls.at(-1)?.headers;
    assert.equal(headers?.get('dintero-system-name'), 'invoice-checkout');
    assert.equal(headers?.get('dintero-feature-toggles'), 'strict-session-amounts');
    assert.equal(systemHeaders['dintero-system-version'], packageJson.version);
  });

  it('fetches one token for parallel calls', async () => {
    const {client, dintero} = connect();

    await Promise.all(Array.from({length: 10}, () => client.readSession('T12345678.s')));

    assert.equal(dintero.calls.filter(({path}) => path.endsWith('/token')).length, 1);
  });

  it('replaces a token that is refused, once', async () => {
    const {client, dintero} = connect();
    dintero.failNext(/GET/, () => refusal(401, 'UNAUTHORIZED'));

    const session = await client.readSession('T12345678.s');

    assert.equal(session.id, 'T12345678.s');
    assert.equal(dintero.calls.filter(({path}) => path.endsWith('/token')).length, 2);
  });

  it('gives up when a fresh token is refused too', async () => {
    const {client, dintero} = connect();
    dintero.failNext(/GET/, () => refusal(401, 'UNAUTHORIZED'), 2);

    await assert.rejects(client.readSession('T12345678.s'), {code: 'unauthorized', status: 401});

    assert.equal(dintero.journal.length, 2);
  });

  it('reads again after an outage', async () => {
    const {client, dintero, pauses} = connect();
    dintero.failNext(/GET/, () => refusal(503, 'UNAVAILABLE', {'retry-after': '2'}));
    dintero.failNext(/GET/, () => Promise.reject(new TypeError('fetch failed')));

    const session = await client.readSession('T12345678.s');

    assert.equal(session.id, 'T12345678.s');
    assert.equal(pauses[0], 2000);
    assert.equal(pauses.length, 2);
  });

  it('opens a session at most twice', async () => {
    const {client, dintero} = connect();
    dintero.failNext(/sessions-profile/, () => refusal(500, 'INTERNAL'), 3);

    await assert.rejects(client.createSession(body), {code: 'failed'});

    assert.equal(dintero.journal.length, 2);
  });

  it('takes 202 for a success', async () => {
    const {client, dintero} = connect();
    dintero.failNext(/void/, () => Response.json({}, {status: 202}));

    await client.voidTransaction('T12345678.t');

    assert.deepEqual(dintero.journal, ['POST /v1/transactions/T12345678.t/void']);
  });

  const strangers = [
    {what: 'a page', answer: () => new Response('<title>One moment</title>')},
    {what: 'nothing', answer: () => Response.json({}, {status: 202})},
  ];
  for (const {what, answer} of strangers) {
    it(`takes no session for cancelled because of an answer with ${what} in it`, async () => {
      const {client, dintero} = connect();
      dintero.failNext(/cancel/, answer);

      await assert.rejects(client.cancelSession('T12345678.s'), {code: 'unusable_answer'});
    });
  }

  it('takes no page for the document of an invoice', async () => {
    const {client, dintero} = connect();
    const headers = {'content-type': 'text/html; charset=utf-8'};
    dintero.failNext(/x$/, () => new Response('<title>One moment</title>', {headers}));

    await assert.rejects(client.readDocument('https://files.example/x'), {code: 'unusable_answer'});
  });

  it('gives up on an answer that does not come', async () => {
    const silent: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    const {client} = connect({fetch: silent, timeout: 20});

    await assert.rejects(client.readSession('T12345678.s'), {code: 'timeout'});
  });

  it('waits no longer for a token than its caller has time', async () => {
    const {client} = connect({fetch: () => new Promise(() => undefined)});

    const reading = client.readSession('T12345678.s', AbortSignal.timeout(20));

    await assert.rejects(reading, {code: 'timeout'});
  });

  it('sleeps no longer between two tries than its caller has time', async () => {
    const {client, dintero} = connect({sleep: undefined as never});
    dintero.failNext(/GET/, () => refusal(503, 'UNAVAILABLE', {'retry-after': '5'}));

    const reading = client.readSession('T12345678.s', AbortSignal.timeout(20));

    await assert.rejects(reading, {code: 'failed', retryAfter: 5});
    assert.equal(dintero.journal.length, 1);
  });

  const unusable = [
    {name: 'no JSON', answer: () => new Response('<html>')},
    {name: 'no id', answer: () => Response.json({url: 'https://checkout.dintero.com/v1/view/x'})},
    {name: 'no url', answer: () => Response.json({id: 'x'})},
    {
      name: 'a url that is no web address',
      answer: () => Response.json({id: 'x', url: 'javascript:alert(1)'}),
    },
  ];
  for (const {name, answer} of unusable) {
    it(`refuses a new session with ${name}`, async () => {
      const {client, dintero} = connect();
      dintero.failNext(/sessions-profile/, answer);

      await assert.rejects(client.createSession(body), {code: 'unusable_answer'});
    });
  }

  it("repeats Dintero's code in an error and never its message", async () => {
    const {client, dintero} = connect();
    dintero.failNext(/sessions-profile/, () => refusal(400, 'BAD_ORDER'));

    const error = await client.createSession(body).catch((reason: Error) => reason);

    assert.ok(error instanceof Error);
    assert.match(error.message, /400 \(BAD_ORDER\)/);
    assert.doesNotMatch(error.message, /kari/i);
  });

  const documents = [
    {url: 'https://checkout.dintero.com/transaction-attachments/x', authorization: 'Bearer access'},
    {url: 'https://api.dintero.com/v1/files/x', authorization: 'Bearer access'},
    {url: 'https://files.example/x', authorization: null},
    {url: 'https://api.dintero.com.example/x', authorization: null},
  ];
  for (const {url, authorization} of documents) {
    it(`shows ${authorization ? 'its' : 'no'} access token to ${new URL(url).host}`, async () => {
      const {client, dintero} = connect();
      dintero.failNext(/x$/, () => new Response('%PDF'));

      await client.readDocument(url);

      assert.equal(dintero.calls.at(-1)?.headers.get('authorization'), authorization);
    });
  }

  it('fetches no document of a stranger without https', async () => {
    const {client, dintero} = connect();

    await assert.rejects(client.readDocument('http://localhost:6379/x'), {code: 'unusable_answer'});
    assert.deepEqual(dintero.calls, []);
  });
});
