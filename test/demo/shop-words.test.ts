import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {languages} from '../../demo/languages.ts';

describe('the words of the shop', () => {
  for (const [language, words] of Object.entries(languages)) {
    it(`keep numbers and their units on one line: ${language}`, () => {
      const parted = JSON.stringify(words).match(/\d (?:%|stk|st|kpl)/g);

      assert.equal(parted, null);
    });
  }
});
