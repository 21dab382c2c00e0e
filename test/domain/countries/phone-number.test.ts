import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {isValidPhoneNumber, parsePhoneNumberWithError} from 'libphonenumber-js/max';
import {countries} from '../../../src/domain/countries/countries.ts';
import {type Country, countryCodes} from '../../../src/domain/countries/country.ts';
import {
  formatPhoneNumber,
  type PhoneNumber,
  parsePhoneNumber,
} from '../../../src/domain/countries/phone-number.ts';
import {told} from './told.ts';

/** A text typed in a country, its E.164 form, and what kind of number it is. */
const valid: readonly (readonly [text: string, country: Country, expected: string, source: string])[] = [
  ['406 12 345', 'NO', '+4740612345', 'Nkom: mobile numbers start with 4 or 9'],
  ['40 61 23 45', 'NO', '+4740612345', 'mobile in pairs'],
  ['40612345', 'NO', '+4740612345', 'no prefix is needed'],
  ['990.12.345', 'NO', '+4799012345', 'dots'],
  ['+47 406 12 345', 'NO', '+4740612345', 'ITU-T E.123'],
  ['(+47) 406 12 345', 'NO', '+4740612345', 'calling code in parentheses'],
  ['+47 (0) 406 12 345', 'NO', '+4740612345', 'a zero in parentheses is not dialled from abroad'],
  ['0047 40612345', 'NO', '+4740612345', '00 is dialled for +'],
  ['tlf. 406 12 345', 'NO', '+4740612345', 'labelled'],
  ['tel:+4740612345', 'NO', '+4740612345', 'RFC 3966'],
  ['４０６１２３４５', 'NO', '+4740612345', 'UAX #15: full-width digits'],
  [
    '\u202a+47\u00a0406\u00a012\u00a0345\u202c',
    'NO',
    '+4740612345',
    'Unicode: direction marks, no-break spaces',
  ],
  ['22 00 00 00', 'NO', '+4722000000', 'Nkom: Oslo'],
  ['79 02 12 34', 'NO', '+4779021234', 'Nkom: Svalbard'],
  ['815 00 000', 'NO', '+4781500000', 'Nkom: service number of a company'],
  ['02800', 'NO', '+4702800', 'Nkom: five digits'],
  ['070-123 45 67', 'SE', '+46701234567', 'PTS: mobile'],
  ['0701234567', 'SE', '+46701234567', 'PTS: mobile'],
  ['070–123 45 67', 'SE', '+46701234567', 'en dash'],
  ['070/123 45 67', 'SE', '+46701234567', 'slash'],
  ['+46 70 123 45 67', 'SE', '+46701234567', 'ITU-T E.123'],
  ['+46 (0)70-123 45 67', 'SE', '+46701234567', 'as printed on letters'],
  ['+46 070-123 45 67', 'SE', '+46701234567', 'zero left after the calling code'],
  ['0046701234567', 'SE', '+46701234567', '00 is dialled for +'],
  ['072-123 45 67', 'SE', '+46721234567', 'PTS: mobile'],
  ['079-123 45 67', 'SE', '+46791234567', 'PTS: mobile'],
  ['08-123 456 78', 'SE', '+46812345678', 'PTS: Stockholm, eight digits'],
  ['(08) 12 34 56', 'SE', '+468123456', 'PTS: Stockholm, six digits'],
  ['031-12 34 56', 'SE', '+4631123456', 'PTS: Göteborg'],
  ['0911-123 45', 'SE', '+4691112345', 'PTS: Piteå'],
  ['010-123 45 67', 'SE', '+46101234567', 'PTS: company'],
  ['0771-567 567', 'SE', '+46771567567', 'PTS: shared cost'],
  ['040 1234567', 'FI', '+358401234567', 'Traficom: mobile'],
  ['050 123 4567', 'FI', '+358501234567', 'Traficom: mobile'],
  ['0457 1234567', 'FI', '+3584571234567', 'Traficom: mobile, ten digits'],
  ['+358 40 123 4567', 'FI', '+358401234567', 'ITU-T E.123'],
  ['+358 (0)40 123 4567', 'FI', '+358401234567', 'as printed on letters'],
  ['+3580401234567', 'FI', '+358401234567', 'zero left after the calling code'],
  ['00358 40 1234567', 'FI', '+358401234567', '00 is dialled for +'],
  ['09 1234567', 'FI', '+35891234567', 'Traficom: Helsinki'],
  ['018 12345', 'FI', '+3581812345', 'Traficom: Åland'],
  ['013 1234567', 'FI', '+358131234567', 'Traficom: North Karelia'],
  ['010 1234567', 'FI', '+358101234567', 'Traficom: company'],
  ['0295 123 456', 'FI', '+358295123456', 'Traficom: public bodies'],
  ['0800 12345', 'FI', '+35880012345', 'Traficom: free of charge'],
  ['+46 70 123 45 67', 'NO', '+46701234567', 'a Swedish number typed in Norway'],
  ['+46 (0)70 123 45 67', 'NO', '+46701234567', 'a Swedish number typed in Norway'],
  ['+47 406 12 345', 'SE', '+4740612345', 'a Norwegian number typed in Sweden'],
  ['0047 406 12 345', 'FI', '+4740612345', 'a Norwegian number typed in Finland'],
  ['+45 40 61 23 45', 'NO', '+4540612345', 'a Danish number'],
  ['+44 (0)20 7946 0958', 'FI', '+442079460958', 'a British number'],
  ['+1 202-555-0142', 'SE', '+12025550142', 'an American number'],
];

describe('parsePhoneNumber', () => {
  for (const [text, country, expected, source] of valid) {
    it(`reads ${JSON.stringify(text)} in ${country} as ${expected} (${source})`, () => {
      const reading = parsePhoneNumber(text, country);

      assert.equal(told(reading), expected);
      assert.ok(isValidPhoneNumber(expected), 'libphonenumber agrees');
    });
  }
});

/** A text typed in a country, and why it is refused. */
const refused: readonly (readonly [text: string, country: Country, issue: string, source: string])[] = [
  ['', 'NO', 'empty', 'nothing typed'],
  ['\u00a0-', 'NO', 'empty', 'nothing typed but a dash'],
  ['4061234', 'NO', 'structure', 'Nkom: eight digits'],
  ['406 12 3456', 'NO', 'structure', 'Nkom: eight digits'],
  ['12345678', 'NO', 'structure', 'Nkom: no number starts with 1'],
  ['112', 'NO', 'structure', 'an emergency number reaches nobody in particular'],
  ['070-123 45 67', 'NO', 'structure', 'a Swedish number without +46'],
  ['4740612345', 'NO', 'structure', 'a calling code without + or 00'],
  ['70-123 45 67', 'SE', 'structure', 'without a first zero nobody knows the country'],
  ['070-123 45 6', 'SE', 'structure', 'PTS: mobile numbers have ten digits'],
  ['070-123 45 678', 'SE', 'structure', 'PTS: mobile numbers have ten digits'],
  ['08-123', 'SE', 'structure', 'PTS: too short'],
  ['+46 71 123 45 67', 'SE', 'structure', 'PTS: 071 is for machines'],
  ['40 1234567', 'FI', 'structure', 'without a first zero nobody knows the country'],
  ['040 123', 'FI', 'structure', 'Traficom: too short'],
  ['050 123 4567 8901', 'FI', 'structure', 'Traficom: too long'],
  ['040 123 4567 8901', 'FI', 'structure', 'Traficom: too long'],
  ['+0 40612345', 'NO', 'structure', 'ITU-T E.164: no calling code starts with 0'],
  ['+45 4061', 'NO', 'structure', 'too short for any country'],
  ['+99 1234 5678 9012 345', 'NO', 'structure', 'ITU-T E.164: at most fifteen digits'],
  ['406 12 345 x12', 'NO', 'characters', 'an extension cannot be sent'],
  ['40612345 / Kari', 'NO', 'characters', 'a name is not a number'],
  ['0800-INVOICE', 'SE', 'characters', 'letters are not taken for digits'],
  ['406+12345', 'NO', 'characters', 'a plus belongs in front'],
  ['++4740612345', 'NO', 'characters', 'one plus is enough'],
  ['٤٠٦١٢٣٤٥', 'NO', 'characters', 'Arabic-Indic digits are not compatible with ASCII (UAX #15)'],
];

describe('parsePhoneNumber refuses', () => {
  for (const [text, country, issue, source] of refused) {
    it(`${JSON.stringify(text)} in ${country}: ${issue} (${source})`, () => {
      const reading = parsePhoneNumber(text, country);

      assert.equal(told(reading), issue);
    });
  }
});

/** Texts that libphonenumber judges otherwise, and why we do not follow. */
const differences: readonly (readonly [text: string, country: Country, ours: boolean, reason: string])[] = [
  ['40612345', 'SE', false, 'most likely Norwegian; libphonenumber reads a line in Malmö'],
  ['701234567', 'SE', false, 'a first zero is required, so that no number is read wrongly'],
  ['401234567', 'FI', false, 'a first zero is required, so that no number is read wrongly'],
  ['0900-123 4567', 'SE', false, 'premium rate reaches no contact person'],
  ['406 12 345 ext. 12', 'NO', false, 'an extension cannot be sent to Dintero'],
  ['+47 (0)40612345', 'NO', true, 'Norway has no zero to leave out, yet people write it'],
  ['074-123 45 67', 'SE', true, 'which pager numbers are in use is not looked up'],
  ['075 123 4567', 'FI', true, 'which company numbers are in use is not looked up'],
  ['29 23 45 67', 'NO', true, 'which lines are in use is not looked up'],
];

describe('parsePhoneNumber judges otherwise than libphonenumber', () => {
  for (const [text, country, ours, reason] of differences) {
    it(`${text} in ${country}: ${reason}`, () => {
      assert.equal(parsePhoneNumber(text, country).ok, ours);
      assert.equal(isValidPhoneNumber(text, country), !ours);
    });
  }
});

/** A number in E.164, the country of the reader, and how it is shown there. */
const written: readonly (readonly [value: string, country: Country, expected: string, source: string])[] = [
  ['+4740612345', 'NO', '40 61 23 45', 'Språkrådet: pairs'],
  ['+4722000000', 'NO', '22 00 00 00', 'Språkrådet: pairs'],
  ['+4702800', 'NO', '02800', 'Nkom: five digits are not divided'],
  ['+46701234567', 'SE', '070-123 45 67', 'PTS: area code, then groups'],
  ['+46812345678', 'SE', '08-123 456 78', 'PTS: Stockholm'],
  ['+468123456', 'SE', '08-12 34 56', 'PTS: Stockholm, six digits'],
  ['+46311234567', 'SE', '031-123 45 67', 'PTS: Göteborg'],
  ['+4691112345', 'SE', '0911-123 45', 'PTS: area code of four digits'],
  ['+46500123456', 'SE', '0500-12 34 56', 'PTS: area code of four digits'],
  ['+358401234567', 'FI', '040 1234567', 'Traficom: area code, then the rest'],
  ['+35891234567', 'FI', '09 1234567', 'Traficom: Helsinki'],
  ['+3581812345', 'FI', '018 12345', 'Traficom: Åland'],
  ['+35880012345', 'FI', '0800 12345', 'Traficom: free of charge'],
];

describe('formatPhoneNumber', () => {
  for (const [value, country, expected, source] of written) {
    it(`shows ${value} in ${country} as ${expected} (${source})`, () => {
      const text = formatPhoneNumber(value as PhoneNumber, country);

      assert.equal(text, expected);
      assert.equal(text, parsePhoneNumberWithError(value).formatNational(), 'libphonenumber agrees');
    });
  }

  it('leaves a number of another country as it is, so that it can be read again', () => {
    const text = formatPhoneNumber('+46701234567' as PhoneNumber, 'NO');

    assert.equal(text, '+46701234567');
  });
});

const home = fc.constantFrom(...countryCodes).chain((country) =>
  fc.stringMatching(countries[country].phoneNumber.pattern).map((national) => ({
    country,
    value: `+${countries[country].callingCode}${national}` as PhoneNumber,
  })),
);

describe('phone numbers', () => {
  it('are read again from the form that people read', () => {
    fc.assert(
      fc.property(home, fc.constantFrom(...countryCodes), ({value}, reader) => {
        const text = formatPhoneNumber(value, reader);

        assert.deepEqual(parsePhoneNumber(text, reader), {ok: true, value});
      }),
    );
  });

  it('are sent in the form that Dintero takes', () => {
    fc.assert(
      fc.property(home, ({value, country}) => {
        const reading = parsePhoneNumber(value, country);

        assert.match(told(reading), /^\+?\d{5,15}$/);
      }),
    );
  });

  it('are read or refused, never thrown at, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.constantFrom(...countryCodes), (text, country) => {
        assert.equal(typeof parsePhoneNumber(text, country).ok, 'boolean');
      }),
    );
  });
});
