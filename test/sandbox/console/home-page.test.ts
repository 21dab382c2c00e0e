import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {startSandbox} from '../support/start-sandbox.ts';

describe('the home page of the sandbox', () => {
  it('leads to pages and answers that exist', async (t) => {
    const {url} = await startSandbox(t);
    const page = await (await fetch(url)).text();
    const links = [...page.matchAll(/href="(\/[^"]*)"/g)].map(([, path = '']) =>
      path.replaceAll('&amp;', '&'),
    );

    const statuses = await Promise.all(links.map(async (path) => (await fetch(url + path)).status));

    assert.equal(links.length > 10, true);
    assert.deepEqual(
      links.filter((_, at) => statuses[at] !== 200),
      [],
    );
  });

  it('tells how to call as each account, and what buyers do', async (t) => {
    const {url} = await startSandbox(t, {accounts: [{accountId: 'T87654321', clientSecret: 'other-secret'}]});

    const page = await (await fetch(url)).text();

    const told = ['T12345678', 'T87654321', 'other-secret', 'kari+multi@example.no', 'pays 30 %, then 30 %'];
    assert.deepEqual(
      told.filter((text) => !page.includes(text)),
      [],
    );
  });
});
