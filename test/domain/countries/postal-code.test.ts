import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {type Country, countryCodes} from '../../../src/domain/countries/country.ts';
import {
  formatPostalCode,
  type PostalCode,
  parsePostalCode,
} from '../../../src/domain/countries/postal-code.ts';
import {told} from './told.ts';

/** A text typed in a country, what it is read as, and why. */
const rows: readonly (readonly [text: string, country: Country, expected: string, source: string])[] = [
  ['0155', 'NO', '0155', 'Bring: leading zeros are Oslo'],
  ['9170', 'NO', '9170', 'Bring: Svalbard'],
  ['NO-0155', 'NO', '0155', 'UPU: country before the code'],
  ['N-0155', 'NO', '0155', 'as used before 2004'],
  ['no 0155', 'NO', '0155', 'small letters and a space'],
  ['01 55', 'NO', '0155', 'spaces say nothing'],
  ['０１５５', 'NO', '0155', 'UAX #15: full-width digits'],
  ['\u200b0155\u00a0', 'NO', '0155', 'Unicode: invisible characters'],
  ['0000', 'NO', 'structure', 'Bring: not assigned'],
  ['155', 'NO', 'length', 'the zero must not be lost'],
  ['11455', 'NO', 'length', 'five digits may be Swedish or Finnish'],
  ['0155 Oslo', 'NO', 'characters', 'the place has its own field'],
  ['O155', 'NO', 'characters', 'the letter O is not taken for zero'],
  ['', 'NO', 'empty', 'nothing typed'],
  ['NO-', 'NO', 'characters', 'no digit at all'],
  ['114 55', 'SE', '11455', 'PostNord: three and two'],
  ['11455', 'SE', '11455', 'PostNord: five digits since 1968'],
  ['SE-114 55', 'SE', '11455', 'UPU: country before the code'],
  ['S-114 55', 'SE', '11455', 'as used before'],
  ['s 114\u00a055', 'SE', '11455', 'no-break space'],
  ['01455', 'SE', 'structure', 'python-stdnum se.postnummer: none starts with 0'],
  ['1145', 'SE', 'length', 'PostNord: five digits'],
  ['114 55 Stockholm', 'SE', 'characters', 'the place has its own field'],
  ['00100', 'FI', '00100', 'Posti: leading zeros are Helsinki'],
  ['00045', 'FI', '00045', 'Posti: companies may have a code'],
  ['FI-00100', 'FI', '00100', 'UPU: country before the code'],
  ['FIN-00100', 'FI', '00100', 'as used before'],
  ['AX-22100', 'FI', '22100', 'libaddressinput: Åland'],
  ['22100', 'FI', '22100', 'libaddressinput: Åland'],
  ['00000', 'FI', 'structure', 'Posti: not assigned'],
  ['0100', 'FI', 'length', 'Posti: five digits'],
  ['SE-114 55', 'NO', 'other_country SE', 'the country is written before it'],
  ['FI-00100', 'NO', 'other_country FI', 'the country is written before it'],
  ['FIN-00100', 'SE', 'other_country FI', 'the country is written before it'],
  ['NO-0155', 'SE', 'other_country NO', 'the country is written before it'],
  ['N-0155', 'FI', 'other_country NO', 'the country is written before it'],
  ['SE-01455', 'NO', 'characters', 'the country is written before it, but it has no such code'],
  ['DK-1050', 'NO', 'characters', 'Denmark cannot be invoiced, so it is not suggested'],
  ['0155', 'SE', 'length', 'without its country nothing is suggested'],
];

describe('parsePostalCode', () => {
  for (const [text, country, expected, source] of rows) {
    it(`${JSON.stringify(text)} in ${country} is ${expected} (${source})`, () => {
      const reading = parsePostalCode(text, country);

      assert.equal(told(reading), expected);
    });
  }

  it('reads or refuses, and never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.constantFrom(...countryCodes), (text, country) => {
        assert.equal(typeof parsePostalCode(text, country).ok, 'boolean');
      }),
    );
  });
});

/** A code as it is sent, and as its country writes it. */
const written: readonly (readonly [value: string, country: Country, expected: string, source: string])[] = [
  ['0155', 'NO', '0155', 'Bring'],
  ['11455', 'SE', '114 55', 'PostNord'],
  ['00100', 'FI', '00100', 'Posti'],
];

describe('formatPostalCode', () => {
  for (const [value, country, expected, source] of written) {
    it(`writes ${value} as ${expected} (${source})`, () => {
      const text = formatPostalCode(value as PostalCode, country);

      assert.equal(text, expected);
      assert.deepEqual(parsePostalCode(text, country), {ok: true, value});
    });
  }
});
