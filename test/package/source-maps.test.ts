import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readSourceMaps} from '../support/read-source-map.ts';

const built = globSync('dist/**/*.js').map((file) => file.replaceAll('\\', '/'));
const mapped = readSourceMaps('dist/**/*.js');

/** What a file that only passes names on is made of, and the bundler's own helper. */
const passing = /(?:import|export)\s*(?:\{[^}]*\})?\s*(?:from\s*)?(?:"[^"]+")?;?|"use client";?|^#!.*$/gm;

describe('a source map', () => {
  it('goes with every built file that has code of its own', () => {
    const without = built
      .filter((file) => !mapped.some((one) => one.file === file) && !file.includes('rolldown-runtime'))
      .filter((file) => readFileSync(file, 'utf8').replace(passing, '').trim() !== '');

    assert.deepEqual(without, []);
  });

  it('brings the text of all its sources, and tells nothing of the machine that built it', () => {
    const incomplete = mapped.filter(
      ({sources, sourcesContent}) =>
        sources.length !== sourcesContent.length ||
        sourcesContent.some((text) => text === null) ||
        sources.some((source) => !/^(\.\.\/)+(src|node_modules)\/|^\0/.test(source)),
    );

    assert.deepEqual(
      incomplete.map(({file}) => file),
      [],
    );
  });

  for (const name of ['submit', 'complete', 'cancel', 'session', 'state-change']) {
    const word = `["\`]invoice-${name}["\`]`;
    const files = mapped.filter(({file}) => /dist\/(cdn|browser)\//.test(file));

    it(`leads from the browser’s files to the line that was written: invoice-${name}`, () => {
      const lines = files.flatMap((file) => file.trace(word));

      assert.ok(lines.length >= 2);
      assert.deepEqual(
        lines.filter((line) => !line.includes(`invoice-${name}`)),
        [],
      );
    });
  }
});
