import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {companyPayment, sessionRequest} from '../support/requests.ts';
import {startSandbox} from '../support/start-sandbox.ts';

const browser = {headers: {accept: 'text/html,application/xhtml+xml,*/*;q=0.8'}};

describe('the journal', () => {
  it('is a page for a browser and JSON for a program', async (t) => {
    const {url, visit} = await startSandbox(t);

    const page = await fetch(`${url}/sandbox/journal`, browser);
    const json = await visit('GET', '/sandbox/journal');

    assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
    assert.equal(Array.isArray(await json.json()), true);
  });

  it('shows what was sent and answered', async (t) => {
    const {url, buy} = await startSandbox(t);
    const {id} = await buy(sessionRequest, companyPayment);

    const page = await (await fetch(`${url}/sandbox/journal`, browser)).text();

    assert.deepEqual(
      ['sessions-profile', '/pay', 'Consulting', id].filter((text) => !page.includes(text)),
      [],
    );
  });

  const choices = [
    {query: '', endpoints: ['token', 'sessions-profile', 'transaction-list']},
    {query: '?endpoint=token', endpoints: ['token']},
    {query: '?endpoint=&failed=true', endpoints: ['sessions-profile', 'transaction-list']},
    {query: '?endpoint=token&failed=true', endpoints: []},
  ];
  for (const {query, endpoints} of choices) {
    it(`with "${query}" shows ${endpoints.join(', ') || 'nothing'}`, async (t) => {
      const {url, call, visit, sandbox} = await startSandbox(t);
      await call('POST', '/v1/sessions-profile', {});
      sandbox.failNext('transaction-list', 'drop');
      await call('GET', '/v1/transactions').catch(() => undefined);

      const json = await (await visit('GET', `/sandbox/journal${query}`)).json();
      const page = await (await fetch(`${url}/sandbox/journal${query}`, browser)).text();

      const shown = [...page.matchAll(/class="name">([^<]*)</g)].map(([, name]) => name);
      assert.deepEqual(
        json.map(({endpoint}: {endpoint: string}) => endpoint),
        endpoints,
      );
      assert.deepEqual(shown.reverse(), endpoints);
    });
  }
});
