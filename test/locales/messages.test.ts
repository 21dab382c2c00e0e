import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fieldLabel} from '../../src/locales/field-label.ts';
import {messages as enLookup} from '../../src/locales/lookup/en.ts';
import {messages as fiLookup} from '../../src/locales/lookup/fi.ts';
import {messages as nbLookup} from '../../src/locales/lookup/nb.ts';
import {messages as nnLookup} from '../../src/locales/lookup/nn.ts';
import {messages as svLookup} from '../../src/locales/lookup/sv.ts';
import {messages as svFILookup} from '../../src/locales/lookup/sv-fi.ts';
import type {MessageKey, Messages} from '../../src/locales/messages.ts';
import * as words from '../support/words.ts';

/** What a page loads by and by, and the look-up where there is a register. */
const en = {...words.en, ...enLookup};
const nb = {...words.nb, ...nbLookup};
const nn = {...words.nn, ...nnLookup};
const sv = {...words.sv, ...svLookup};
const svFI = {...words.svFI, ...svFILookup};
const fi = {...words.fi, ...fiLookup};

/** Languages may call a field by a name of its own in one country. */
const isLabelOfCountry = (key: string) => /_(NO|SE|FI)$/.test(key);
const keys = Object.keys(en).filter((key) => !isLabelOfCountry(key)) as MessageKey[];
const translations: {name: string; messages: Messages}[] = [
  {name: 'Bokmål', messages: nb},
  {name: 'Nynorsk', messages: nn},
  {name: 'Swedish', messages: sv},
  {name: 'Finland Swedish', messages: svFI},
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
      const own = Object.keys(messages).filter((key) => !isLabelOfCountry(key));

      assert.deepEqual(own.sort(), [...keys].sort());
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

      const others = keysWhere(
        (key) => ending(messages[key]) !== ending(en[key]) && key !== 'customer_reference',
      );

      assert.deepEqual(others, []);
    });
  }
});

describe('messages about paying', () => {
  // An invoice that is created is not paid: the word may stand only where it is denied, and before money that came.
  const rows: {name: string; messages: Messages; paid: RegExp; denied: RegExp}[] = [
    {name: 'English', messages: en, paid: /\bpaid\b/i, denied: /not paid yet|Nothing is paid yet/},
    {
      name: 'Bokmål',
      messages: nb,
      paid: /betalt|kvittering/i,
      denied: /ikke betalt ennå|Ingenting er betalt ennå/,
    },
    {
      name: 'Nynorsk',
      messages: nn,
      paid: /betalt|kvittering/i,
      denied: /ikkje betalt enno|Ingenting er betalt enno/,
    },
    {name: 'Swedish', messages: sv, paid: /betal[dt]|kvitto/i, denied: /inte betald än|Inget är betalt än/},
    {
      name: 'Finland Swedish',
      messages: svFI,
      paid: /betal[dt]|kvitto/i,
      denied: /inte betald än|Inget är betalt än/,
    },
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
    {name: 'Bokmål', messages: nb, duty: /\bbetal\b/},
    {name: 'Nynorsk', messages: nn, duty: /\bbetal\b/},
    {name: 'Swedish', messages: sv, duty: /\bbetala\b/},
    {name: 'Finland Swedish', messages: svFI, duty: /\bbetala\b/},
    {name: 'Finnish', messages: fi, duty: /\bmaksa\b/},
  ];
  for (const {name, messages, duty} of buttons) {
    it(`name the duty to pay on the order button in ${name}`, () => {
      assert.match(messages.order, duty);
    });
  }
});

describe('quotation marks', () => {
  // Norwegian: Språkrådet, skriveregler; Swedish: Svenska skrivregler; Finnish: Kielitoimiston ohjepankki.
  const rows: {name: string; messages: Messages; required: string}[] = [
    {name: 'English', messages: en, required: '“{field}”'},
    {name: 'Bokmål', messages: nb, required: '«{field}»'},
    {name: 'Nynorsk', messages: nn, required: '«{field}»'},
    {name: 'Swedish', messages: sv, required: '”{field}”'},
    {name: 'Finland Swedish', messages: svFI, required: '”{field}”'},
    {name: 'Finnish', messages: fi, required: '”{field}”'},
  ];
  for (const {name, messages, required} of rows) {
    it(`are those of the language in ${name}`, () => {
      const [opening = '', closing = ''] = required.split('{field}');
      const foreign = ['“', '”', '«', '»', '„'].filter((mark) => mark !== opening && mark !== closing);

      const others = keysWhere((key) => foreign.some((mark) => messages[key].includes(mark)));

      assert.ok(messages.required.includes(required));
      assert.deepEqual(others, []);
    });
  }
});

describe('the number of a company', () => {
  // What its register calls it: Brønnøysundregistrene (organisasjonsnummer), Bolagsverket (organisationsnummer), and
  // PRH (Y-tunnus; FO-nummer in Swedish, Business ID in English).
  const rows: {name: string; messages: Messages; NO: string; FI: string}[] = [
    {name: 'English', messages: en, NO: 'Organisation number', FI: 'Business ID (Y-tunnus)'},
    {name: 'Bokmål', messages: nb, NO: 'Organisasjonsnummer', FI: 'Y-tunnus (FO-nummer)'},
    {name: 'Nynorsk', messages: nn, NO: 'Organisasjonsnummer', FI: 'Y-tunnus (FO-nummer)'},
    {name: 'Swedish', messages: sv, NO: 'Organisationsnummer', FI: 'FO-nummer'},
    {name: 'Finland Swedish', messages: svFI, NO: 'Organisationsnummer', FI: 'FO-nummer'},
    {name: 'Finnish', messages: fi, NO: 'Organisaationumero', FI: 'Y-tunnus'},
  ];
  for (const {name, messages, NO, FI} of rows) {
    it(`is called “${NO}” and in Finland “${FI}” in ${name}`, () => {
      assert.equal(fieldLabel('organization_number', 'NO', messages), NO);
      assert.equal(fieldLabel('organization_number', 'SE', messages), NO);
      assert.equal(fieldLabel('organization_number', 'FI', messages), FI);
    });
  }

  it('leaves every other label alone', () => {
    assert.equal(fieldLabel('business_name', 'FI', fi), fi.business_name);
  });
});

describe('Swedish for Finland', () => {
  it('takes what is not its own from Swedish, so that a change of Swedish reaches it', () => {
    const own = keysWhere((key) => svFI[key] !== sv[key]);

    assert.deepEqual(own, [
      'issue_personal_number',
      'step_dintero_identity',
      'kid',
      'status_restructuring',
      'status_deleted',
    ]);
  });
});
