import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {describe, it} from 'node:test';
import {runCommand} from '../../src/sandbox/command.ts';
import {startSandbox} from './support/start-sandbox.ts';
import {waitUntil} from './support/wait-until.ts';

async function run(...args: string[]) {
  const written = {out: '', error: ''};
  const code = await runCommand(args, {
    out: (text) => {
      written.out += text;
    },
    error: (text) => {
      written.error += text;
    },
  });
  return {code, ...written};
}

describe('invoice-checkout', () => {
  it('explains itself with --help', async () => {
    const {code, out} = await run('--help');

    assert.equal(code, 0);
    assert.match(out, /invoice-checkout sandbox \[--port N\]/);
  });

  for (const args of [[], ['fly'], ['sandbox', '--port', 'x'], ['sandbox', '--fast']]) {
    it(`does not know "${args.join(' ')}"`, async () => {
      const {code, error} = await run(...args);

      assert.equal(code, 2);
      assert.match(error, /Usage/);
    });
  }

  it('says which port is taken', async (t) => {
    const {url} = await startSandbox(t);
    const {port} = new URL(url);

    const {code, error} = await run('sandbox', '--port', port);

    assert.equal(code, 1);
    assert.equal(error.includes(`Port ${port} is in use`), true);
  });

  it('starts a sandbox and prints all that is needed to use it', async (t) => {
    const child = spawn(process.execPath, ['src/cli.ts', 'sandbox', '--port', '0']);
    t.after(() => child.kill());
    let out = '';
    child.stdout.on('data', (text) => {
      out += text;
    });

    await waitUntil(() => out.includes('journal'));

    const url = /http:\/\/localhost:\d+/.exec(out)?.[0];
    assert.equal((await fetch(`${url}/sandbox/clock`)).status, 200);
    assert.deepEqual(
      ['T12345678', 'client id', 'client secret', 'sandbox-signature'].filter((part) => !out.includes(part)),
      [],
    );
  });
});
