import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readGuide} from '../support/read-guide.ts';
import {shopFiles} from '../support/samples/shop-files.ts';

const {blocks, headings} = readGuide('docs/frameworks.md');

describe('the page about frameworks', () => {
  it('has a section for each', () => {
    assert.deepEqual(headings, ['What holds for all', 'React', 'Vue', 'Svelte', 'Angular', 'Solid']);
  });

  it('shows the files of shops that are bought from', () => {
    const shown = blocks.filter(({code}) => shopFiles.has(code));

    assert.equal(shown.length, 13);
  });
});
