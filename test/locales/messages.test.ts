import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {MessageKey, Messages} from '../../src/locales/messages.ts';
import {en, fi, nb, sv} from '../support/words.ts';

const keys = Object.keys(en) as MessageKey[];
const translations: {name: string; messages: Messages}[] = [
  {name: 'Norwegian', messages: nb},
  {name: 'Swedish', messages: sv},
  {name: 'Finnish', messages: fi},
];
const languages = [{name: 'English', messages: en}, ...translations];
const places = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();
const keysWhere = (holds: (key: MessageKey) => boolean) => keys.filter(holds);

describe('messages', () => {
  for (const {name, messages} of languages) {
    it(`are never empty or untidy in ${name}`, () => {
      const untidy = keysWhere(
        (key) => !/^\S(.*\S)?$/.test(messages[key]) || /\s{2}|\.\.\.|'|"/.test(messages[key]),
      );

      assert.deepEqual(untidy, []);
    });
  }

  for (const {name, messages} of translations) {
    it(`have the same keys in ${name} as in English`, () => {
      assert.deepEqual(Object.keys(messages).sort(), [...keys].sort());
    });

    it(`have the same places for values in ${name} as in English`, () => {
      const others = keysWhere((key) => places(messages[key]).join() !== places(en[key]).join());

      assert.deepEqual(others, []);
    });

    it(`have no sentence left in English in ${name}`, () => {
      const english = /\b(the|your|you|is|are|not|invoice|order|company|please|try|again)\b/i;

      const left = keysWhere((key) => messages[key] === en[key] || english.test(messages[key]));

      assert.deepEqual(left, []);
    });

    it(`end in a full stop or ellipsis in ${name} where English does`, () => {
      const ending = (sentence: string) => /[.…]?$/.exec(sentence)?.[0];

      const others = keysWhere((key) => ending(messages[key]) !== ending(en[key]));

      assert.deepEqual(others, []);
    });
  }
});

describe('messages about paying', () => {
  // An invoice that is created is not paid: the word may stand only where it is denied, and before money that came.
  const rows: {name: string; messages: Messages; paid: RegExp; denied: RegExp}[] = [
    {name: 'English', messages: en, paid: /\bpaid\b/i, denied: /not paid yet|Nothing is paid yet/},
    {
      name: 'Norwegian',
      messages: nb,
      paid: /betalt|kvittering/i,
      denied: /ikke betalt ennå|Ingenting er betalt ennå/,
    },
    {name: 'Swedish', messages: sv, paid: /betal[dt]|kvitto/i, denied: /inte betald än|Inget är betalt än/},
    {name: 'Finnish', messages: fi, paid: /maksett|kuitti/i, denied: /ei ole vielä maksettu/},
  ];
  for (const {name, messages, paid, denied} of rows) {
    it(`say “paid” in ${name} only of money that came and where it is denied`, () => {
      const said = keysWhere((key) => paid.test(messages[key]));

      assert.deepEqual(said, ['next_delivered', 'next_merchant', 'next_grouped', 'captured_amount']);
    });

    for (const key of ['next_delivered', 'next_merchant', 'next_grouped'] as const) {
      it(`deny it in ${name} in ${key}`, () => {
        assert.match(messages[key], denied);
        assert.doesNotMatch(messages[key].replace(denied, ''), paid);
      });
    }
  }

  // The button must say that ordering binds to pay: Directive 2011/83/EU, article 8(2).
  const buttons: {name: string; messages: Messages; duty: RegExp}[] = [
    {name: 'English', messages: en, duty: /\bpay\b/},
    {name: 'Norwegian', messages: nb, duty: /\bbetal\b/},
    {name: 'Swedish', messages: sv, duty: /\bbetala\b/},
    {name: 'Finnish', messages: fi, duty: /\bmaksa\b/},
  ];
  for (const {name, messages, duty} of buttons) {
    it(`name the duty to pay on the order button in ${name}`, () => {
      assert.match(messages.order, duty);
    });
  }
});
