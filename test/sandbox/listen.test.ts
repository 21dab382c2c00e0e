import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createSandbox, type SandboxOptions} from '../../src/sandbox.ts';
import {startSandbox} from './support/start-sandbox.ts';

describe('listen', () => {
  it('names a port that is taken', async (t) => {
    const {url} = await startSandbox(t);
    const port = Number(new URL(url).port);

    const second = createSandbox().listen({port});

    await assert.rejects(second, {code: 'EADDRINUSE', port, message: new RegExp(String(port))});
  });

  it('takes the next port when it may', async (t) => {
    const {url} = await startSandbox(t);
    const port = Number(new URL(url).port);

    const second = await createSandbox().listen({port, orNext: true});

    t.after(second.close);
    assert.equal(second.port > port, true);
    assert.equal((await fetch(`${second.url}/sandbox/clock`)).status, 200);
  });
});

describe('createSandbox', () => {
  const nonsense = [
    {what: 'an account id of another shape', options: {accountId: '12345678'}},
    {what: 'a speed of nothing', options: {speed: 0}},
    {what: 'tokens that never live', options: {expiresIn: Number.NaN}},
    {what: 'a callback that has no time', options: {callbackTimeout: 0}},
    {
      what: 'a profile with an unknown product',
      options: {profiles: {default: {invoice_b2g: {enabled: true}}} as SandboxOptions['profiles'] & object},
    },
  ];
  for (const {what, options} of nonsense) {
    it(`refuses ${what}`, () => {
      const [name = ''] = Object.keys(options);

      assert.throws(() => createSandbox(options), {name: 'TypeError', message: new RegExp(`^${name}`)});
    });
  }

  it('answers without a network', async () => {
    const {fetch} = createSandbox();

    const answer = await fetch(new Request('https://sandbox.example/v1/nothing'));

    assert.equal(answer.status, 404);
    assert.deepEqual(await answer.json(), {error: {code: 'NOT FOUND', message: 'No such endpoint'}});
  });
});
