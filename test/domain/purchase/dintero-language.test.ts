import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dinteroLanguage} from '../../../src/domain/purchase/dintero-language.ts';

const languages: {locale: string; expected: string}[] = [
  {locale: 'nb', expected: 'no'},
  {locale: 'nn-NO', expected: 'no'},
  {locale: 'no', expected: 'no'},
  {locale: 'sv-FI', expected: 'sv'},
  {locale: 'FI', expected: 'fi'},
  {locale: 'en-GB', expected: 'en'},
  {locale: 'de', expected: 'en'},
  {locale: '', expected: 'en'},
];

describe('dinteroLanguage', () => {
  for (const {locale, expected} of languages) {
    it(`tells Dintero ${expected} for “${locale}”`, () => {
      assert.equal(dinteroLanguage(locale), expected);
    });
  }
});
