import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chooseLocale, type Locale} from '../../src/locales/choose-locale.ts';

describe('chooseLocale', () => {
  const rows: {requested: string[]; expected: Locale; why: string}[] = [
    {requested: ['nb'], expected: 'nb', why: 'exactly asked for'},
    {requested: ['sv'], expected: 'sv', why: 'exactly asked for'},
    {requested: ['fi'], expected: 'fi', why: 'exactly asked for'},
    {requested: ['en'], expected: 'en', why: 'exactly asked for'},
    {requested: ['nb-NO'], expected: 'nb', why: 'the region is left out'},
    {requested: ['no'], expected: 'nb', why: 'Norwegian without a form'},
    {requested: ['no-NO'], expected: 'nb', why: 'Norwegian without a form'},
    {requested: ['nn-NO'], expected: 'nb', why: 'readers of Nynorsk read Bokmål'},
    {requested: ['sv-FI'], expected: 'sv', why: 'Swedish in Finland'},
    {requested: ['sv-AX'], expected: 'sv', why: 'Swedish on Åland'},
    {requested: ['fi-FI'], expected: 'fi', why: 'the region is left out'},
    {requested: ['en-US'], expected: 'en', why: 'the region is left out'},
    {requested: ['nb-Latn-NO'], expected: 'nb', why: 'the script is left out'},
    {requested: ['SV-se'], expected: 'sv', why: 'tags have no case (RFC 5646)'},
    {requested: ['nb_NO'], expected: 'nb', why: 'some systems write an underscore'},
    {requested: [' fi '], expected: 'fi', why: 'attributes may hold spaces'},
    {requested: ['de', 'fi', 'sv'], expected: 'fi', why: 'the first that there are words for'},
    {requested: ['en-GB', 'nb'], expected: 'en', why: 'English is asked for before it'},
    {requested: ['da'], expected: 'en', why: 'there are no Danish words'},
    {requested: ['se', 'nb'], expected: 'nb', why: 'Northern Sami is not Swedish'},
    {requested: ['fil'], expected: 'en', why: 'Filipino is not Finnish'},
    {requested: ['constructor'], expected: 'en', why: 'not a language'},
    {requested: [''], expected: 'en', why: 'an empty lang attribute says nothing'},
    {requested: [], expected: 'en', why: 'nobody asked for anything'},
  ];
  for (const {requested, expected, why} of rows) {
    it(`answers ${expected} to [${requested.join(', ')}]: ${why}`, () => {
      assert.equal(chooseLocale(requested), expected);
    });
  }
});
