import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Locale} from '../../src/locales/choose-locale.ts';
import {loadLookupMessages} from '../../src/locales/load-lookup-messages.ts';
import {messages as en} from '../../src/locales/lookup/en.ts';
import {messages as fi} from '../../src/locales/lookup/fi.ts';
import {messages as nb} from '../../src/locales/lookup/nb.ts';
import {messages as nn} from '../../src/locales/lookup/nn.ts';
import {messages as sv} from '../../src/locales/lookup/sv.ts';
import {messages as svFi} from '../../src/locales/lookup/sv-fi.ts';
import type {LookupMessages} from '../../src/locales/messages.ts';

const keys = Object.keys(en) as (keyof LookupMessages)[];
const keysWhere = (holds: (key: keyof LookupMessages) => boolean) => keys.filter(holds);
const places = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort().join();
const ending = (sentence: string) => /[.…]?$/.exec(sentence)?.[0];
const rows: {locale: Locale; messages: LookupMessages}[] = [
  {locale: 'nb', messages: nb},
  {locale: 'nn', messages: nn},
  {locale: 'sv', messages: sv},
  {locale: 'sv-FI', messages: svFi},
  {locale: 'fi', messages: fi},
];

describe('words of the company look-up', () => {
  for (const {locale, messages} of [{locale: 'en' as const, messages: en}, ...rows]) {
    it(`are brought in ${locale}`, async () => {
      assert.equal(await loadLookupMessages(locale), messages);
    });

    it(`are never empty or untidy in ${locale}`, () => {
      const untidy = keysWhere(
        (key) => !/^\S(.*\S)?$/.test(messages[key]) || /\s{2}|\.\.\.|'|"/.test(messages[key]),
      );

      assert.deepEqual(untidy, []);
    });
  }

  for (const {locale, messages} of rows) {
    it(`have the same keys in ${locale} as in English`, () => {
      assert.deepEqual(Object.keys(messages).sort(), [...keys].sort());
    });

    it(`have the same places for values and the same endings in ${locale} as in English`, () => {
      const others = keysWhere(
        (key) => places(messages[key]) !== places(en[key]) || ending(messages[key]) !== ending(en[key]),
      );

      assert.deepEqual(others, []);
    });

    it(`have no sentence left in English in ${locale}`, () => {
      assert.deepEqual(
        keysWhere((key) => messages[key] === en[key]),
        [],
      );
    });
  }
});
