import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Locale} from '../../src/locales/choose-locale.ts';
import {loadFormMessages} from '../../src/locales/load-form-messages.ts';
import {loadJourneyMessages} from '../../src/locales/load-journey-messages.ts';
import type {Messages} from '../../src/locales/messages.ts';
import {en, fi, nb, nn, sv, svFI} from '../support/words.ts';

const languages: readonly (readonly [Locale, Messages])[] = [
  ['en', en],
  ['nb', nb],
  ['nn', nn],
  ['sv', sv],
  ['sv-FI', svFI],
  ['fi', fi],
];

describe('loadJourneyMessages', () => {
  for (const [locale, words] of languages) {
    it(`brings every word of ${locale} that the form does not have`, async () => {
      const all = {...(await loadFormMessages(locale)), ...(await loadJourneyMessages(locale))};

      assert.deepEqual(all, words);
    });
  }
});
