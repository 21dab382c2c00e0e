import assert from 'node:assert/strict';
import {createServer, type IncomingMessage} from 'node:http';
import {describe, it, type TestContext} from 'node:test';
import {BackendClient} from '../../src/checkout/backend-client.ts';

interface Scripted {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A backend on this machine that gives one answer to everything and remembers what it was asked. */
async function backendThatAnswers(t: TestContext, {status = 200, headers = {}, body}: Scripted) {
  const requests: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = [];
  const server = createServer((request, response) => {
    requests.push({method: request.method, url: request.url, headers: request.headers});
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {client: new BackendClient(`http://127.0.0.1:${port}/invoice/`), requests};
}

describe('BackendClient', () => {
  it('asks under the base address, whether or not that ends in a slash', async (t) => {
    const {client, requests} = await backendThatAnswers(t, {body: '{"outcome":"pending","final":false}'});

    await client.result('a b&c');

    assert.equal(requests[0]?.url, '/invoice/result?token=a%20b%26c');
  });

  it('hands on how long the backend wants to be left alone, in milliseconds', async (t) => {
    const {client} = await backendThatAnswers(t, {
      headers: {'Retry-After': '3'},
      body: '{"outcome":"pending","final":false}',
    });

    const answer = await client.result('token');

    assert.deepEqual(answer, {ok: true, value: {outcome: 'pending', final: false}, retryAfter: 3000});
  });

  it('reads a problem with its fields', async (t) => {
    const errors = [{field: 'email', code: 'structure'}];
    const {client} = await backendThatAnswers(t, {
      status: 422,
      body: JSON.stringify({code: 'invalid-address', errors}),
    });

    const answer = await client.result('token');

    assert.deepEqual(answer, {ok: false, problem: {code: 'invalid-address', errors}, retryAfter: undefined});
  });

  it('reads the token of the invoice that an order has already', async (t) => {
    const {client} = await backendThatAnswers(t, {
      status: 409,
      body: '{"code":"already-paid","result_token":"first"}',
    });

    const answer = await client.result('token');

    assert.deepEqual(answer, {
      ok: false,
      problem: {code: 'already-paid', result_token: 'first'},
      retryAfter: undefined,
    });
  });

  it('reads what finds a problem in the backend’s log', async (t) => {
    const {client} = await backendThatAnswers(t, {
      status: 500,
      body: '{"code":"internal","correlation_id":"01J"}',
    });

    const answer = await client.result('token');

    assert.deepEqual(answer, {
      ok: false,
      problem: {code: 'internal', correlation_id: '01J'},
      retryAfter: undefined,
    });
  });

  it('calls an answer that is not of the contract a fault of the shop', async (t) => {
    const {client} = await backendThatAnswers(t, {body: '<!doctype html>'});

    const answer = await client.result('token');

    assert.deepEqual(answer, {ok: false, problem: {code: 'internal'}});
  });

  it('says that a backend that does not answer is unreachable', async () => {
    const client = new BackendClient('http://127.0.0.1:1/invoice');

    const answer = await client.result('token');

    assert.deepEqual(answer, {ok: false, problem: {code: 'unreachable'}});
  });
});
