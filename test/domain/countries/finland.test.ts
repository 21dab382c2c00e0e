import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseOrganizationNumber} from '../../../src/domain/countries/organization-number.ts';
import {told} from './told.ts';

/** A text, what it is read as, and why. */
const rows: readonly (readonly [text: string, expected: string, source: string])[] = [
  // The check digit
  ['0112038-9', '0112038-9', 'PRH: Nokia Oyj, remainder 2'],
  ['1790235-0', '1790235-0', 'vkomulai/finnish-business-ids, tests: remainder 0, check digit 0'],
  ['1643256-1', '1643256-1', 'vkomulai/finnish-business-ids, tests: remainder 10, check digit 1'],
  ['0114162-2', '0114162-2', 'vkomulai/finnish-business-ids, tests'],
  ['1633241-3', '1633241-3', 'vkomulai/finnish-business-ids, tests'],
  ['2617416-4', '2617416-4', 'vkomulai/finnish-business-ids, tests'],
  ['1837954-9', '1837954-9', 'vkomulai/finnish-business-ids, tests'],
  ['2077474-0', '2077474-0', 'koblas/stdnum-js, tests'],
  ['2077474-1', 'check_digit', 'koblas/stdnum-js, tests'],
  ['0000001-9', '0000001-9', 'decree 598/1991 § 4: at most seven digits before the check digit'],
  ['1234567-1', '1234567-1', 'decree 598/1991 § 4: the check digit of the usual placeholder'],
  ['1234567-8', 'check_digit', 'the usual placeholder is not valid'],
  ['0112038-8', 'check_digit', 'decree 598/1991 § 4: one digit off'],
  ['0121038-9', 'check_digit', 'decree 598/1991 § 4: two digits swapped'],
  ['1375045-0', 'check_digit', 'decree 598/1991 § 4: remainder 1, never issued'],
  ['1375045-1', 'check_digit', 'decree 598/1991 § 4: remainder 1, never issued'],
  ['0000006-0', 'check_digit', 'decree 598/1991 § 4: remainder 1, never issued'],
  ['22756214', 'check_digit', 'a Danish number is first of all a wrong Finnish one'],
  ['0000000-0', 'structure', 'zeros satisfy every weighted sum'],
  ['000000-0', 'structure', 'zeros satisfy every weighted sum'],
  // As people write it
  ['01120389', '0112038-9', 'without hyphen'],
  ['0112038 9', '0112038-9', 'a space for the hyphen'],
  ['0112038 - 9', '0112038-9', 'spaces around the hyphen'],
  ['0112038–9', '0112038-9', 'Unicode: en dash'],
  ['0112038\u22129', '0112038-9', 'Unicode: minus sign'],
  ['0112038\u20119', '0112038-9', 'Unicode: no-break hyphen'],
  ['0112038\ufe589', '0112038-9', 'Unicode: small em dash'],
  ['０１１２０３８－９', '0112038-9', 'UAX #15: full-width'],
  ['0112038\u00ad-9\u200b', '0112038-9', 'Unicode: soft hyphen and zero-width space'],
  ['FI01120389', '0112038-9', 'vero.fi: VAT number'],
  ['FI 0112038-9', '0112038-9', 'vero.fi: VAT number with hyphen'],
  ['FI-0112038-9', '0112038-9', 'country with a hyphen'],
  ['fi01120389', '0112038-9', 'vero.fi: VAT number in small letters'],
  ['011-20389', '0112038-9', 'hyphens are ignored, also in a wrong place'],
  ['0-1-1-2-0-3-8-9', '0112038-9', 'hyphens are ignored, however many'],
  ['112038-9', '0112038-9', 'tuomas.salste.net: old papers drop the first zero'],
  ['FI112038-9', '0112038-9', 'the first zero dropped after the country'],
  ['112038–9', '0112038-9', 'the first zero dropped before an en dash'],
  ['112038-8', 'check_digit', 'the first zero dropped, and one digit off'],
  ['1120389', 'length', 'seven bare digits: the check digit is missing as likely as a zero'],
  ['112038 9', 'length', 'without the hyphen nobody can tell'],
  ['12038-9', 'length', 'two zeros are not dropped'],
  // Not a number
  ['', 'empty', 'nothing typed'],
  ['FI', 'characters', 'no digit at all'],
  ['0112O38-9', 'characters', 'the letter O is not taken for zero'],
  ['Y-tunnus 0112038-9', 'characters', 'labels are not taken off'],
  ['0112038-9 Oy', 'characters', 'words are not taken off'],
  ['003701120389', 'length', 'an e-invoice address (OVT) is not taken apart'],
  ['DK22756214', 'characters', 'Denmark cannot be invoiced, so it is not suggested'],
  ['0112038', 'length', 'the check digit is missing'],
  ['0112038-90', 'length', 'one digit too many'],
  // A person
  ['131052-308T', 'personal_number', 'dvv.fi: the example'],
  ['131052-308t', 'personal_number', 'dvv.fi: the example in small letters'],
  ['131052–308T', 'personal_number', 'dvv.fi: the example with an en dash'],
  ['150385-1274', 'personal_number', 'dvv.fi: a check character that is a digit'],
  ['010100+101P', 'personal_number', 'dvv.fi: born in the 1800s'],
  ['020504A902E', 'personal_number', 'dvv.fi: born in the 2000s'],
  ['010594Y9021', 'personal_number', 'dvv.fi: a sign of 2023'],
  ['010516B903X', 'personal_number', 'dvv.fi: a sign of 2023'],
  ['311299U9008', 'personal_number', 'dvv.fi: a sign of 2023 before digits'],
  ['811228-9874', 'personal_number', 'Skatteverket: a Swedish personnummer'],
  ['198112289874', 'personal_number', 'Skatteverket: a Swedish personnummer with century'],
  ['121212+1212', 'personal_number', 'Skatteverket: a Swedish personnummer of someone over 100'],
  ['01019012345', 'personal_number', 'skatteetaten.no: a Norwegian fødselsnummer'],
  ['131052Z308T', 'characters', 'dvv.fi: Z is no sign of a century'],
  ['321052-308T', 'characters', 'no month has 32 days'],
  ['131352-308T', 'characters', 'no year has 13 months'],
];

describe('a business ID typed in Finland', () => {
  for (const [text, expected, source] of rows) {
    it(`${JSON.stringify(text)} is ${expected} (${source})`, () => {
      const reading = parseOrganizationNumber(text, 'FI');

      assert.equal(told(reading), expected);
    });
  }
});
