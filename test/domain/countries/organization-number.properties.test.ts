import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {type Country, countryCodes, countryExamples} from '../../../src/domain/countries/country.ts';
import {
  formatOrganizationNumber,
  parseOrganizationNumber,
} from '../../../src/domain/countries/organization-number.ts';

const country = fc.constantFrom(...countryCodes);
const digit = fc.constantFrom(...'0123456789');
const digits = (length: number) => fc.string({unit: digit, minLength: length, maxLength: length});

/** Any number a country can give: a stem with whichever check digit makes it valid. */
const valid = (code: Country, stem: fc.Arbitrary<string>) =>
  fc
    .tuple(stem, digit)
    .map(([start, check]) => ({country: code, reading: parseOrganizationNumber(start + check, code)}))
    .filter(({reading}) => reading.ok)
    .map(({country, reading}) => ({country, value: reading.ok ? reading.value : assert.fail()}));
const anyValid = fc.oneof(
  valid('NO', digits(8)),
  valid('SE', digits(9)),
  valid('FI', digits(7)),
  valid(
    'SE',
    fc.tuple(fc.constantFrom('19', '20'), digits(9)).map((parts) => parts.join('')),
  ),
);

const invisible = fc.constantFrom(
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u180e',
  '\u200b',
  '\u200f',
  '\u202a',
  '\u202e',
  '\u2060',
  '\u206f',
  '\ufeff',
);
const space = fc.constantFrom(
  ' ',
  '\u00a0',
  '\u2007',
  '\u2009',
  '\u202f',
  '\t',
  '.',
  '/',
  '-',
  '\u2010',
  '\u2013',
  '\u2212',
);

describe('organization numbers', () => {
  it('are read again from the form that people read', () => {
    fc.assert(
      fc.property(anyValid, ({country, value}) => {
        const text = formatOrganizationNumber(value, country);

        assert.deepEqual(parseOrganizationNumber(text, country), {ok: true, value});
      }),
    );
  });

  it('are read again from the form that is sent', () => {
    fc.assert(
      fc.property(anyValid, ({country, value}) => {
        assert.deepEqual(parseOrganizationNumber(value, country), {ok: true, value});
      }),
    );
  });

  it('are read whatever spaces, dashes and invisible characters are between the digits', () => {
    fc.assert(
      fc.property(
        anyValid,
        fc.array(fc.oneof(invisible, space), {minLength: 12, maxLength: 12}),
        ({country, value}, noise) => {
          const text = [...value.replace('-', '')].map((each, index) => each + noise[index]).join('');

          assert.deepEqual(parseOrganizationNumber(text, country), {ok: true, value});
        },
      ),
    );
  });

  it('are never valid after one digit of a company’s was mistyped', () => {
    fc.assert(
      fc.property(
        fc.oneof(valid('NO', digits(8)), valid('FI', digits(7)), valid('SE', digits(9))),
        fc.nat(7),
        fc.integer({min: 1, max: 9}),
        ({country, value}, index, slip) => {
          const plain = value.replace('-', '');
          const wrong = plain.slice(0, index) + ((Number(plain[index]) + slip) % 10) + plain.slice(index + 1);

          assert.equal(parseOrganizationNumber(wrong, country).ok, false);
        },
      ),
    );
  });

  it('are never valid after two neighbouring digits were swapped, but for 09 and 90 in Sweden', () => {
    fc.assert(
      fc.property(
        fc.oneof(valid('NO', digits(8)), valid('FI', digits(7)), valid('SE', digits(9))),
        fc.nat(6),
        ({country, value}, index) => {
          const plain = value.replace('-', '');
          const pair = plain.slice(index, index + 2);
          fc.pre(pair[0] !== pair[1] && !(country === 'SE' && /09|90/.test(pair)));
          const wrong = `${plain.slice(0, index)}${pair[1]}${pair[0]}${plain.slice(index + 2)}`;

          assert.equal(parseOrganizationNumber(wrong, country).ok, false);
        },
      ),
    );
  });

  it('have at most one check digit for a stem', () => {
    fc.assert(
      fc.property(country, digits(11), (code, stem) => {
        const length = countryExamples[code].organization_number.replace(/\D/g, '').length;
        const readings = [...'0123456789'].map((check) =>
          parseOrganizationNumber(stem.slice(0, length - 1) + check, code),
        );

        assert.ok(readings.filter(({ok}) => ok).length <= 1);
      }),
    );
  });

  it('are read or refused, never thrown at, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), country, (text, code) => {
        assert.equal(typeof parseOrganizationNumber(text, code).ok, 'boolean');
      }),
    );
  });

  it('are suggested for another country only when they are valid there', () => {
    fc.assert(
      fc.property(fc.integer({min: 6, max: 12}).chain(digits), country, (text, code) => {
        const reading = parseOrganizationNumber(text, code);
        const suggests = reading.ok ? [] : (reading.suggests ?? []);

        assert.ok(suggests.every((other) => other !== code && parseOrganizationNumber(text, other).ok));
      }),
    );
  });
});
