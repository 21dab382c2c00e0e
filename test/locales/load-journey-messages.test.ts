import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {messages as en} from '../../src/locales/journey/en.ts';
import {messages as fi} from '../../src/locales/journey/fi.ts';
import {messages as nb} from '../../src/locales/journey/nb.ts';
import {messages as nn} from '../../src/locales/journey/nn.ts';
import {messages as sv} from '../../src/locales/journey/sv.ts';
import {messages as svFI} from '../../src/locales/journey/sv-fi.ts';
import {loadJourneyMessages} from '../../src/locales/load-journey-messages.ts';

describe('loadJourneyMessages', () => {
  for (const [locale, words] of [
    ['en', en],
    ['nb', nb],
    ['nn', nn],
    ['sv', sv],
    ['sv-FI', svFI],
    ['fi', fi],
  ] as const) {
    it(`brings the words of ${locale}`, async () => {
      assert.equal(await loadJourneyMessages(locale), words);
    });
  }
});
