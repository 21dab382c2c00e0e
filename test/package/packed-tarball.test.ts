import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {pack} from '../support/pack.ts';
import {relativeLinks} from '../support/relative-links.ts';

const folder = mkdtempSync(join(tmpdir(), 'packed-'));
after(() => rmSync(folder, {recursive: true}));

const tarball = pack(folder);
const files = spawnSync('tar', ['-tf', tarball], {encoding: 'utf8'})
  .stdout.split('\n')
  .map((path) => path.replace(/^package\//, ''));

describe('the packed tarball', () => {
  it('has nothing that publint would change', async () => {
    const {messages, pkg} = await publint({pack: {tarball: readFileSync(tarball).buffer}, strict: true});

    const said = messages.map((message) => formatMessage(message, pkg, {color: false}));

    assert.deepEqual(said, []);
  });

  it('has a whole shop in each language', () => {
    const shops = files.filter((path) => path.startsWith('demo/'));

    assert.deepEqual(shops.toSorted(), [
      'demo/backends/README.md',
      'demo/backends/node/shop.mjs',
      'demo/backends/php/shop.php',
      'demo/backends/python/shop.py',
    ]);
  });

  it('has whatever its pages link to and show', () => {
    const pages = files.filter((path) => /\.(md|txt)$/.test(path));
    const links = pages.flatMap((page) =>
      relativeLinks(readFileSync(page, 'utf8'), page).map((path) => ({page, path})),
    );

    const missing = links.filter(
      ({path}) => !files.some((file) => file === path || file.startsWith(`${path}/`)),
    );

    assert.ok(links.length > 0);
    assert.deepEqual(missing, []);
  });

  it('is small', (t) => {
    const {size} = statSync(tarball);

    t.diagnostic(`${files.length} files, ${size} bytes`);
    assert.ok(size <= 1_700_000);
  });

  it('has types that every resolver of ECMAScript modules finds, of the module that it loads', () => {
    const attw = 'node_modules/@arethetypeswrong/cli/dist/index.js';

    const {status, stdout} = spawnSync(
      process.execPath,
      [attw, '--profile', 'esm-only', '--no-color', tarball],
      {encoding: 'utf8'},
    );

    assert.equal(status, 0, stdout);
  });
});

describe('an entry of package.json', () => {
  const {exports: entries} = JSON.parse(readFileSync('package.json', 'utf8'));

  for (const [path, entry] of Object.entries<string | Readonly<Record<string, string>>>(entries)) {
    it(`names its types before anything else: ${path}`, () => {
      const [first] = typeof entry === 'string' ? [] : Object.keys(entry);

      assert.ok(first === 'types' || String(entry).endsWith('.json'));
    });
  }
});
