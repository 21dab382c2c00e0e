import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {runCommand} from '../../src/sandbox/command.ts';
import {sessionRequest} from './support/requests.ts';
import {requestToken, startSandbox} from './support/start-sandbox.ts';
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
    assert.match(out, /invoice-checkout sandbox \[--port N\] \[--state FILE\] \[--speed N\]/);
  });

  const unknown = [
    [],
    ['fly'],
    ['sandbox', '--port', 'x'],
    ['sandbox', '--speed', '0'],
    ['sandbox', '--state='],
    ['sandbox', '--fast'],
  ];
  for (const args of unknown) {
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

    await waitUntil(() => out.includes('/sandbox/journal'));

    const url = /http:\/\/localhost:\d+/.exec(out)?.[0];
    assert.equal((await fetch(`${url}/sandbox/clock`)).status, 200);
    assert.deepEqual(
      ['T12345678', 'client id', 'client secret', 'sandbox-signature'].filter((part) => !out.includes(part)),
      [],
    );
  });

  it('goes on from its state file after it was asked to end', async (t) => {
    const file = stateFile(t);
    const first = await start(t, file);
    await first.openSession();
    first.child.kill('SIGTERM');
    await waitUntil(() => first.child.exitCode !== null);

    const second = await start(t, file);

    assert.equal(first.child.exitCode, 0);
    assert.equal((await second.sessions()).length, 1);
  });

  it('goes on from what it last wrote after it was killed', async (t) => {
    const file = stateFile(t);
    const first = await start(t, file);
    await first.openSession();
    await waitUntil(() => readFileSync(file, 'utf8').includes('order-7'));
    first.child.kill('SIGKILL');

    const second = await start(t, file);

    assert.equal((await second.sessions()).length, 1);
  });

  it('keeps its state from other users of the machine', async (t) => {
    const file = stateFile(t);

    await start(t, file);

    assert.equal(statSync(file).mode & 0o077, 0);
  });

  it('says that its state file cannot be written, before it starts', async (t) => {
    const {code, out, error} = await run('sandbox', '--port', '0', '--state', join(stateFile(t), 'x.json'));

    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(error, /x\.json cannot be written/);
  });

  it('goes on when its state file cannot be written for a while', async (t) => {
    const file = stateFile(t);
    const {child, openSession, sessions, said} = await start(t, file);
    rmSync(dirname(file), {recursive: true});
    await openSession();
    await waitUntil(() => said().includes('cannot be written'));
    mkdirSync(dirname(file));

    await waitUntil(() => existsSync(file));

    assert.equal(child.exitCode, null);
    assert.equal((await sessions()).length, 1);
  });

  const wrong = [
    {what: 'no JSON', text: '{"half":', says: 'it is not JSON'},
    {what: 'another JSON', text: '{"version": 1}', says: 'accounts'},
  ];
  for (const {what, text, says} of wrong) {
    it(`leaves a file with ${what} alone`, async (t) => {
      const file = stateFile(t);
      writeFileSync(file, text);

      const {code, error} = await run('sandbox', '--port', '0', '--state', file);

      assert.equal(code, 1);
      assert.match(error, new RegExp(`is not the state of a sandbox: ${says}`));
      assert.equal(readFileSync(file, 'utf8'), text);
    });
  }
});

function stateFile(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  t.after(() => rmSync(folder, {recursive: true}));
  return join(folder, 'state.json');
}

/** A sandbox in a process of its own, with a merchant who opens sessions. */
async function start(t: TestContext, file: string) {
  const child = spawn(process.execPath, ['src/cli.ts', 'sandbox', '--port', '0', '--state', file]);
  t.after(() => child.kill('SIGKILL'));
  let out = '';
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    out += text;
  });
  await waitUntil(() => out.includes('State:'));
  const url = /http:\/\/localhost:\d+/.exec(out)?.[0] ?? '';
  return {
    child,
    said: () => out,
    sessions: async () => (await fetch(`${url}/sandbox/sessions`)).json(),
    async openSession() {
      await fetch(`${url}/v1/sessions-profile`, {
        method: 'POST',
        headers: {authorization: `Bearer ${await requestToken(url)}`, 'content-type': 'application/json'},
        body: JSON.stringify(sessionRequest),
      });
    },
  };
}
