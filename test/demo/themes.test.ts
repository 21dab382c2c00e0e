import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {describe, it} from 'node:test';
import {themes} from '../../demo/settings.ts';

const files = globSync('demo/themes/*.css');

describe('the looks of the demo', () => {
  it('are a file each', () => {
    const named = files.map((file) => basename(file, '.css'));

    assert.deepEqual(named.toSorted(), themes.toSorted());
  });

  for (const file of files) {
    it(`are made of tokens only: ${file}`, () => {
      const declarations = readFileSync(file, 'utf8').match(/^\s+[\w-]+(?=:)/gm) ?? [];

      const others = declarations.filter((name) => !/^\s+--(invoice|shop)-/.test(name));

      assert.deepEqual(others, []);
    });
  }
});
