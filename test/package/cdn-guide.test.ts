import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {globSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {cdnExample, exampleBase, filledIn, printedTags, sri} from '../support/cdn-guide.ts';
import {makeWorkFolder} from '../support/work-folder.ts';

const run = promisify(execFile);
const guide = readFileSync('docs/cdn.md', 'utf8');
const scripts = globSync('**/*.js', {cwd: 'dist/cdn'});

const folder = makeWorkFolder();
after(() => rmSync(folder, {recursive: true}));

/** Writes an example of the guide into a file; answers its name. */
function write(name: string): string {
  writeFileSync(join(folder, name), cdnExample(`// ${name}`));
  return name;
}

describe('sri.json', () => {
  it('names every script of the folder, and no other', () => {
    const named = Object.keys(sri);

    assert.deepEqual(named.toSorted(), scripts.toSorted());
  });

  for (const path of scripts) {
    it(`says what it hashes to, and how long it is: ${path}`, () => {
      const content = readFileSync(`dist/cdn/${path}`);

      const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;

      assert.deepEqual(sri[path], {integrity, bytes: content.length});
    });
  }
});

describe('the guide to CDNs', () => {
  it('shows TypeScript that fits the published types', async () => {
    const include = ['script-tag.ts', 'checkout-page.ts'].map(write);
    const compilerOptions = {noEmit: true, paths: {}, types: ['node'], skipLibCheck: false};
    const project = {extends: '../../tsconfig.json', compilerOptions, include};
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));

    const {stdout} = await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder]);

    assert.equal(stdout, '');
  });

  it('prints an import map with the hash of every script', () => {
    const [map = ''] = printedTags(exampleBase);

    const {integrity} = JSON.parse(map.replace(/<.*?>/g, ''));

    assert.deepEqual(
      integrity,
      Object.fromEntries(Object.entries(sri).map(([path, script]) => [exampleBase + path, script.integrity])),
    );
  });

  it('prints the hash that the import map has for a policy', () => {
    const [map = '', , policy = ''] = printedTags(exampleBase);

    const hash = createHash('sha256').update(map.replace(/<.*?>/g, '')).digest('base64');

    assert.equal(policy, `script-src https://cdn.example 'sha256-${hash}'`);
  });

  it('names files that have a hash', () => {
    const named = [...guide.matchAll(/sha384-HASH-OF-([\w.]+)/g)].map(([, path = '']) => path);

    assert.ok(named.length > 1);
    assert.deepEqual(
      named.filter((path) => sri[path] === undefined),
      [],
    );
    assert.doesNotMatch(filledIn(guide, exampleBase), /HASH-OF-\w/);
  });
});
