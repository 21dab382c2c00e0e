import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** Runs the command; answers its exit code and what it printed. */
async function run(...args: readonly string[]) {
  const ran = promisify(execFile)(process.execPath, ['src/cli.ts', ...args]);
  return ran.then(
    ({stdout}) => ({code: 0, stdout, stderr: ''}),
    ({code, stdout, stderr}) => ({code, stdout, stderr}),
  );
}

describe('invoice-checkout', () => {
  const asked = [
    {args: ['--version'], says: new RegExp(`^${version}\n$`)},
    {args: ['--help'], says: /^Usage: invoice-checkout COMMAND/},
    {args: ['-h'], says: /^Usage: invoice-checkout COMMAND/},
    {args: ['issue', '--help'], says: /^Usage: invoice-checkout issue FILE/},
    {args: ['sandbox', '--help'], says: /^Usage: invoice-checkout sandbox/},
  ];
  for (const {args, says} of asked) {
    it(`answers ${args.join(' ')}`, async () => {
      const {code, stdout} = await run(...args);

      assert.equal(code, 0);
      assert.match(stdout, says);
    });
  }

  for (const args of [[], ['fly'], ['issue'], ['issue', '--fast']]) {
    it(`does not know "${args.join(' ')}", and says what it knows`, async () => {
      const {code, stderr} = await run(...args);

      assert.equal(code, 2);
      assert.match(stderr, /invoice-checkout/);
    });
  }
});
