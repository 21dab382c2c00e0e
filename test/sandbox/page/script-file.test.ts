import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {startSandbox} from '../support/start-sandbox.ts';

const scripts = Object.keys(JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')));

describe('the files of the script tag', () => {
  for (const name of ['embed.js', 'embed.classic.js']) {
    it(`are served to pages of any origin: ${name}`, async (t) => {
      const {visit} = await startSandbox(t);

      const file = await visit('GET', `/sandbox/widget/${name}`);

      assert.equal(file.status, 200);
      assert.equal(file.headers.get('access-control-allow-origin'), '*');
      assert.equal(file.headers.get('content-type'), 'text/javascript; charset=utf-8');
    });
  }

  it('bring all of their parts', async (t) => {
    const {visit} = await startSandbox(t);

    const answers = await Promise.all(scripts.map((path) => visit('GET', `/sandbox/widget/${path}`)));

    assert.deepEqual(new Set(answers.map(({status}) => status)), new Set([200]));
  });

  for (const path of ['sri.json', 'none.js', '..%2fcli.js', '%2e%2e%2fcli.js', '..%5c..%5ccli.js']) {
    it(`are all that is served: not ${path}`, async (t) => {
      const {visit} = await startSandbox(t);

      const {status} = await visit('GET', `/sandbox/widget/${path}`);

      assert.equal(status, 404);
    });
  }
});
