import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {exampleBase, filledIn, printedTags, sri} from '../support/cdn-guide.ts';

const guide = readFileSync('docs/cdn.md', 'utf8');
const scripts = globSync('**/*.js', {cwd: 'dist/cdn'});

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
