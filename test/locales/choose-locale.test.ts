import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chooseLocale, type Locale} from '../../src/locales/choose-locale.ts';

// Tags are read as RFC 5646 (BCP 47) writes them: language, script, region.
describe('chooseLocale', () => {
  const rows: {requested: string[]; expected: Locale; why: string}[] = [
    {requested: ['nb'], expected: 'nb', why: 'exactly asked for'},
    {requested: ['sv'], expected: 'sv', why: 'exactly asked for'},
    {requested: ['fi'], expected: 'fi', why: 'exactly asked for'},
    {requested: ['en'], expected: 'en', why: 'exactly asked for'},
    {requested: ['nb-NO'], expected: 'nb', why: 'the region is left out'},
    {requested: ['no'], expected: 'nb', why: 'Norwegian without a form'},
    {requested: ['no-NO'], expected: 'nb', why: 'Norwegian without a form'},
    {requested: ['nn'], expected: 'nn', why: 'exactly asked for'},
    {requested: ['nn-NO'], expected: 'nn', why: 'the region is left out'},
    {requested: ['sv-FI'], expected: 'sv-FI', why: 'exactly asked for'},
    {requested: ['sv-Latn-FI'], expected: 'sv-FI', why: 'a script stands before the region (RFC 5646, 2.1)'},
    {requested: ['sv_fi'], expected: 'sv-FI', why: 'some systems write an underscore'},
    {requested: ['sv-AX'], expected: 'sv-FI', why: 'Åland is in Finland (ISO 3166-1)'},
    {requested: ['sv-SE'], expected: 'sv', why: 'the region is left out'},
    {requested: ['sv-NO'], expected: 'sv', why: 'Swedish outside Finland'},
    {requested: ['en-FI'], expected: 'en', why: 'only Swedish has words of its own for Finland'},
    {requested: ['fi-SE'], expected: 'fi', why: 'the region is left out'},
    {requested: ['fi-FI'], expected: 'fi', why: 'the region is left out'},
    {requested: ['en-US'], expected: 'en', why: 'the region is left out'},
    {requested: ['nb-Latn-NO'], expected: 'nb', why: 'the script is left out'},
    {requested: ['SV-se'], expected: 'sv', why: 'tags have no case (RFC 5646)'},
    {requested: ['nb_NO'], expected: 'nb', why: 'some systems write an underscore'},
    {requested: [' fi '], expected: 'fi', why: 'attributes may hold spaces'},
    {requested: ['de', 'fi', 'sv'], expected: 'fi', why: 'the first that there are words for'},
    {requested: ['en-GB', 'nb'], expected: 'en', why: 'English is asked for before it'},
    {requested: ['da'], expected: 'en', why: 'there are no Danish words'},
    {requested: ['fi', 'sv-FI'], expected: 'fi', why: 'Finnish is asked for before it'},
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
