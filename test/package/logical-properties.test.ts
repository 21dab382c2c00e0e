import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readStyles} from '../support/read-styles.ts';

/** What stands on one side of the page whatever way its language is written. */
const physical = [
  /^\s*(min-|max-)?(width|height):.*$/gm,
  /^\s*(top|right|bottom|left):.*$/gm,
  /^\s*[\w-]+-(top|right|bottom|left)(-[\w-]+)?:.*$/gm,
  /^\s*(text-align|float|clear|justify-[\w-]+): (left|right);$/gm,
  /^\s*(inset|margin|padding|border-radius|border-width): [^\s(]+ ([^\s(]+) [^\s(]+ (?!\1;)[^\s(]+;$/gm,
  /^\s*inset: .*$/gm,
];

describe('the styles', () => {
  for (const {file, css} of readStyles()) {
    it(`follow the way that a language is written: ${file}`, () => {
      const found = physical.flatMap((pattern) => css.match(pattern) ?? []);

      assert.deepEqual(found, []);
    });
  }

  it('are those of the elements and of the demo', () => {
    const files = readStyles().map(({file}) => file);

    assert.ok(files.includes('src/elements/tokens.ts') && files.includes('demo/shop.css'), `${files}`);
  });
});
