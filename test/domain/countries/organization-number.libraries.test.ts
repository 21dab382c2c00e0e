import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {FinnishBusinessIds} from 'finnish-business-ids';
import organisationsnummer from 'organisationsnummer';
import {validate as fiBusinessId} from 'stdnum/lib/cjs/fi/ytunnus.js';
import {validate as noMva} from 'stdnum/lib/cjs/no/mva.js';
import {validate as noOrgnr} from 'stdnum/lib/cjs/no/orgnr.js';
import {validate as seOrgnr} from 'stdnum/lib/cjs/se/orgnr.js';
import {validate as seVat} from 'stdnum/lib/cjs/se/vat.js';
import type {Country} from '../../../src/domain/countries/country.ts';
import {parseOrganizationNumber} from '../../../src/domain/countries/organization-number.ts';

const isOurs = (text: string, country: Country) => parseOrganizationNumber(text, country).ok;
const libraries = {
  'stdnum no.orgnr': (text: string) => noOrgnr(text).isValid,
  'stdnum no.mva': (text: string) => noMva(text).isValid,
  'stdnum se.orgnr': (text: string) => seOrgnr(text).isValid,
  'stdnum se.vat': (text: string) => seVat(text).isValid,
  'stdnum fi.ytunnus': (text: string) => fiBusinessId(text).isValid,
  organisationsnummer: (text: string) => organisationsnummer.valid(text),
  'finnish-business-ids': (text: string) => FinnishBusinessIds.isValidBusinessId(text),
};

const digits = (length: number) =>
  fc.string({unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length});
const two = (min: number, max: number) => fc.integer({min, max}).map((each) => String(each).padStart(2, '0'));
/** Ten digits whose month and day may exist, also as those of a coordination number. */
const personal = fc
  .tuple(two(0, 99), two(1, 12), fc.oneof(two(1, 31), two(61, 91)), digits(4))
  .map((parts) => parts.join(''));
const runs = {numRuns: 2000};

describe('organization numbers are judged as other libraries judge them', () => {
  it('nine digits in Norway, but for zeros', () => {
    fc.assert(
      fc.property(digits(9), (text) => {
        fc.pre(text !== '000000000');

        assert.equal(isOurs(text, 'NO'), libraries['stdnum no.orgnr'](text));
        assert.equal(isOurs(`NO ${text} MVA`, 'NO'), libraries['stdnum no.mva'](`NO ${text} MVA`));
      }),
      runs,
    );
  });

  it('companies’ ten digits in Sweden', () => {
    fc.assert(
      fc.property(digits(10), (text) => {
        fc.pre(/^[1-9].[2-9]/.test(text));

        assert.equal(isOurs(text, 'SE'), libraries.organisationsnummer(text));
        assert.equal(isOurs(text, 'SE'), libraries['stdnum se.orgnr'](text));
        assert.equal(isOurs(`SE${text}01`, 'SE'), libraries['stdnum se.vat'](`SE${text}01`));
      }),
      runs,
    );
  });

  it('sole traders’ ten digits in Sweden', () => {
    fc.assert(
      fc.property(personal, (text) => {
        assert.equal(isOurs(text, 'SE'), libraries.organisationsnummer(text));
      }),
      runs,
    );
  });

  it('eight digits in Finland, but for zeros', () => {
    fc.assert(
      fc.property(digits(7), digits(1), (ordinal, check) => {
        const text = `${ordinal}-${check}`;
        fc.pre(text !== '0000000-0');

        assert.equal(isOurs(text, 'FI'), libraries['finnish-business-ids'](text));
        assert.equal(isOurs(text, 'FI'), libraries['stdnum fi.ytunnus'](text));
      }),
      runs,
    );
  });
});

/** Where a library and we disagree, and why we do. */
const differences: readonly (readonly [
  library: keyof typeof libraries,
  text: string,
  country: Country,
  ours: boolean,
  reason: string,
])[] = [
  ['stdnum no.orgnr', '000000000', 'NO', false, 'zeros satisfy the sum, but are nobody’s number'],
  ['stdnum no.orgnr', 'NO923609016', 'NO', true, 'it takes no country before the number'],
  ['stdnum no.mva', 'NO923609016', 'NO', true, 'it wants MVA after the number'],
  ['stdnum no.orgnr', '923609016MVA', 'NO', true, 'it takes no MVA after the number'],
  ['stdnum no.orgnr', '923.609.016', 'NO', true, 'it takes no dots'],
  ['stdnum se.orgnr', '0000000000', 'SE', false, 'it has no rule for the third digit'],
  [
    'stdnum se.orgnr',
    '8113281235',
    'SE',
    false,
    'it has no rule for the third digit: a person born in month 13',
  ],
  ['stdnum se.orgnr', '0220000012', 'SE', false, 'it has no rule for the first digit'],
  ['stdnum se.orgnr', '165560360793', 'SE', true, 'it takes no 16 before the number'],
  ['stdnum se.vat', '811328123501', 'SE', false, 'it has no rule for the third digit'],
  ['organisationsnummer', '556036 0793', 'SE', true, 'it takes no spaces'],
  ['organisationsnummer', 'SE556036079301', 'SE', true, 'it takes no VAT number'],
  ['organisationsnummer', '556036–0793', 'SE', true, 'it takes no dash but the hyphen'],
  ['finnish-business-ids', '0000000-0', 'FI', false, 'zeros satisfy the sum, but are nobody’s number'],
  ['finnish-business-ids', '01120389', 'FI', true, 'it wants the hyphen'],
  ['finnish-business-ids', '112038-9', 'FI', true, 'it does not fill in a zero that old papers drop'],
  ['stdnum fi.ytunnus', '112038-9', 'FI', true, 'it does not fill in a zero that old papers drop'],
];

describe('organization numbers are judged otherwise than', () => {
  for (const [library, text, country, ours, reason] of differences) {
    it(`${library} does ${text}: ${reason}`, () => {
      assert.equal(isOurs(text, country), ours);
      assert.equal(libraries[library](text), !ours);
    });
  }
});
