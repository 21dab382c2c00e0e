import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {createSandbox, scenarios} from 'invoice-checkout/sandbox';

const run = promisify(execFile);

const guide = readFileSync('docs/sandbox.md', 'utf8');
const rows = guide.split('\n').filter((line) => line.startsWith('| '));
const answer = await createSandbox().fetch(new Request('http://localhost:4010/sandbox'));
const {routes, endpoints} = (await answer.json()) as {
  routes: {method: string; path: string; takes?: string; does: string}[];
  endpoints: Record<string, [method: string, path: string]>;
};

describe('the sandbox’s guide', () => {
  it('names every endpoint with method and path, and no other', () => {
    const told = rows.filter((row) => /^\| `[\w-]+` \| `[A-Z]+ \//.test(row));

    const there = Object.entries(endpoints).map(
      ([name, [method, path]]) => `| \`${name}\` | \`${method} ${path}\` |`,
    );

    assert.deepEqual(told, there);
  });

  it('names every route of its own, what it takes and what it does', () => {
    const told = rows.filter((row) => /^\| `[A-Z]+ \/sandbox/.test(row));

    const there = routes.map(
      ({method, path, takes = '', does}) => `| \`${method} ${path}\` | ${takes} | ${does} |`,
    );

    assert.deepEqual(told, there);
  });

  it('names every flag of the command, and no other', async () => {
    const {stdout} = await run(process.execPath, ['dist/cli.js', 'sandbox', '--help']);
    const flags = [...stdout.matchAll(/^ {2}(--[a-z]+(?: [A-Z]+)?)/gm)].map(([, flag]) => flag);

    const told = [...guide.matchAll(/^\| `(--[^`]+)` \|/gm)].map(([, flag]) => flag);

    assert.deepEqual(told, flags);
  });

  it('names every tag of an e-mail address, and no other', () => {
    const [, section = ''] = /^## Choose what happens$(.*?)^## /ms.exec(guide) ?? [];

    const told = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, tag]) => tag);

    assert.deepEqual(told, Object.keys(scenarios));
  });
});
