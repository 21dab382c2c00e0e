import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseOrganizationNumber} from '../../../src/domain/countries/organization-number.ts';
import {told} from './told.ts';

/** A text, what it is read as, and why. */
const rows: readonly (readonly [text: string, expected: string, source: string])[] = [
  // Companies
  ['5560360793', '5560360793', 'limited company, group 5'],
  ['556016-0680', '5560160680', 'organisationsnummer/meta: Ericsson AB, group 5'],
  ['202100-5448', '2021005448', 'skatteverket.se: Skatteverket, group 2'],
  ['2120000142', '2120000142', 'Stockholms stad, group 2'],
  ['802002-4702', '8020024702', 'group 8, computed with Luhn'],
  ['969663-7033', '9696637033', 'a trading partnership, group 9'],
  ['132000-0019', '1320000019', 'group 1: estate of a deceased'],
  ['302000-0018', '3020000018', 'Bolagsverket: GD-nummer have third digit 2'],
  ['422000-0014', '4220000014', 'group 4 is not documented, and accepted'],
  ['022000-0012', 'structure', 'group 0 is not used'],
  ['556036-0794', 'check_digit', 'Luhn: one digit off'],
  ['556063-0793', 'check_digit', 'Luhn: two digits swapped'],
  ['5560000002', 'check_digit', "Bolagsverket: a number of its test register's, which Luhn refuses"],
  ['7140000001', 'check_digit', "Bolagsverket: a number of its test register's, which Luhn refuses"],
  ['9160000001', 'check_digit', "Bolagsverket: a number of its test register's, which Luhn refuses"],
  ['0000000000', 'structure', 'zeros satisfy Luhn, but are no date'],
  ['000000-0000', 'structure', 'zeros satisfy Luhn, but are no date'],
  // As people write it
  ['556036-0793', '5560360793', 'SFS 1974:174: ten digits, usually with a hyphen'],
  ['556036 0793', '5560360793', 'a space for the hyphen'],
  ['556036–0793', '5560360793', 'Unicode: en dash'],
  ['556036\u20110793', '5560360793', 'Unicode: no-break hyphen'],
  ['556036\u22120793', '5560360793', 'Unicode: minus sign'],
  ['５５６０３６－０７９３', '5560360793', 'UAX #15: full-width'],
  ['556\u00a0036\u00a00793', '5560360793', 'Unicode: no-break spaces'],
  ['SE5560360793', '5560360793', 'country without VAT suffix'],
  ['SE-556036-0793', '5560360793', 'country with a hyphen'],
  ['SE556036079301', '5560360793', 'Skatteverket SKV 560B: VAT number'],
  ['se 556036-0793 01', '5560360793', 'Skatteverket SKV 560B: VAT number with spaces'],
  ['SE194001011701', '1940010117', 'Skatteverket SKV 560B: an estate, not someone born in 1940'],
  ['194001011701', '194001011701', 'without SE, someone born on 1 January 1940'],
  ['SE 16556036-0793', '5560360793', 'country before the 16'],
  ['556036079301', '5560360793', 'VAT number without SE'],
  ['202100509101', '2021005091', 'VAT number of an authority; read as a person it has month 00'],
  ['165560360793', '5560360793', 'Skatteverket: 16 before the number of a legal person'],
  ['16556036-0793', '5560360793', 'Skatteverket: 16 before the number of a legal person'],
  ['16 556036-0793', '5560360793', 'Skatteverket: 16 before the number of a legal person'],
  ['165560360794', 'check_digit', 'Luhn, after the 16'],
  ['556036079401', 'check_digit', 'Luhn, before the 01'],
  ['SE556036079401', 'check_digit', 'Luhn, before the 01'],
  ['195560360793', 'structure', 'a century belongs to a person'],
  ['205560360793', 'structure', 'a century belongs to a person'],
  ['168112289874', 'structure', '16 belongs to a legal person'],
  ['175560360793', 'length', 'no other digits are written before the ten'],
  ['556036079302', 'length', 'Skatteverket SKV 560B: the suffix is always 01'],
  // Sole traders
  ['811228-9874', '8112289874', 'Skatteverket SKV 704: the example'],
  ['8112289874', '8112289874', 'Skatteverket SKV 704, no separator'],
  ['19811228-9874', '198112289874', 'Skatteverket: with its century'],
  ['198112289874', '198112289874', 'Skatteverket: with its century'],
  ['121212-1212', '1212121212', 'Skatteverket: Tolvan Tolvansson; no century is invented'],
  ['121212+1212', '191212121212', 'folkbokföringslagen § 18: plus from the year of turning 100'],
  ['19121212+1212', '191212121212', 'folkbokföringslagen § 18: plus beside a century'],
  ['850709-9805', '8507099805', 'personnummer/js, tests'],
  ['701063-2391', '7010632391', 'Skatteverket SKV 707: coordination number, day + 60'],
  ['197010632391', '197010632391', 'Skatteverket SKV 707: coordination number with century'],
  ['811291-9876', '8112919876', 'Skatteverket SKV 707: the 31st, day 91'],
  ['640883-3231', '6408833231', 'personnummer/js, tests: coordination number'],
  ['670919-9530', '6709199530', 'koblas/stdnum-js, tests'],
  ['880320-0018', 'check_digit', 'koblas/stdnum-js, tests'],
  ['SE811228987401', '8112289874', 'VAT number of a sole trader'],
  ['811228987401', '8112289874', 'VAT number of a sole trader without SE'],
  ['811228-9875', 'check_digit', 'Luhn'],
  ['198112289875', 'check_digit', 'Luhn runs over ten digits, not twelve'],
  ['19701228987', 'length', 'ten or twelve digits'],
  ['811328-1235', 'structure', 'there is no month 13'],
  ['980230-1235', 'structure', 'there is no 30 February'],
  ['811260-9873', 'structure', 'Bolagsverket: day 60 is no coordination number'],
  ['811228-0006', 'structure', 'SCB: serial 000 is not given'],
  ['000229-1235', '0002291235', '2000 had a 29 February'],
  ['20000229-1235', '200002291235', '2000 had a 29 February'],
  ['19000229-1235', 'structure', '1900 had no 29 February'],
  ['000229+1235', 'structure', '1900 had no 29 February'],
  ['970229-1237', 'structure', 'no year ending in 97 has a 29 February'],
  ['960229-1230', '9602291230', 'years that four divides have a 29 February'],
  ['21811228-9874', 'length', 'no other century is known'],
  ['556036+0793', 'structure', 'a company does not turn 100'],
  ['+5560360793', 'characters', 'a plus elsewhere means nothing'],
  // Not a number
  ['', 'empty', 'nothing typed'],
  ['SE', 'characters', 'no digit at all'],
  ['556O36-0793', 'characters', 'the letter O is not taken for zero'],
  ['0007:5560360793', 'characters', 'the scheme of Peppol is not taken off'],
  ['Org.nr 556036-0793', 'characters', 'labels are not taken off'],
  ['DK22756214', 'characters', 'Denmark cannot be invoiced, so it is not suggested'],
  ['556036079', 'length', 'ten digits'],
  ['55603607930', 'length', 'ten digits'],
  ['01019012345', 'personal_number', 'skatteetaten.no: a Norwegian fødselsnummer'],
  ['131052-308T', 'personal_number', 'dvv.fi: a Finnish henkilötunnus'],
  ['120140-1003', 'personal_number', 'dvv.fi: a Finnish henkilötunnus that ends in a digit'],
];

describe('an organization number typed in Sweden', () => {
  for (const [text, expected, source] of rows) {
    it(`${JSON.stringify(text)} is ${expected} (${source})`, () => {
      const reading = parseOrganizationNumber(text, 'SE');

      assert.equal(told(reading), expected);
    });
  }
});
