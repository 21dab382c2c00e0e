import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readImports} from '../support/read-imports.ts';

const {dependencies, peerDependencies} = JSON.parse(readFileSync('package.json', 'utf8'));

/** What a shop can have installed; packages that are bundled into the built files are not among them. */
const installed = Object.keys({...dependencies, ...peerDependencies});

describe('the published types', () => {
  it('name no package that a shop does not have', () => {
    const packages = readImports('dist/types/**/*.d.ts')
      .map(({target}) => target)
      .filter((target) => !target.startsWith('dist/') && !target.startsWith('node:'));

    const unknown = packages.filter(
      (target) => !installed.some((name) => target === name || target.startsWith(`${name}/`)),
    );

    assert.ok(packages.length > 0);
    assert.deepEqual(unknown, []);
  });
});
