import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseOrganizationNumber} from '../../../src/domain/countries/organization-number.ts';
import {told} from './told.ts';

/** A text, what it is read as, and why. */
const rows: readonly (readonly [text: string, expected: string, source: string])[] = [
  // The check digit
  ['123456785', '123456785', 'brreg.no: the worked example, outside the series of today'],
  ['923609016', '923609016', 'brreg.no: Equinor ASA, remainder 5'],
  ['974760673', '974760673', 'brreg.no: Registerenheten i Brønnøysund'],
  ['974607921', '974607921', 'remainder 10, check digit 1'],
  ['988077917', '988077917', 'koblas/stdnum-js, tests'],
  ['995525828MVA', '995525828', 'koblas/stdnum-js, tests'],
  ['900000006', '900000006', 'computed with the weights of brreg.no'],
  ['900000030', '900000030', 'remainder 0, check digit 0'],
  ['888888888', '888888888', 'repeated digits can be valid: the sum is 264'],
  ['987654325', '987654325', 'computed with the weights of brreg.no'],
  ['999999999', '999999999', 'repeated digits can be valid: the sum is 297'],
  ['200000013', '200000013', 'synthetic companies of test registers start with 2 or 3'],
  ['312345676', '312345676', 'synthetic companies of test registers start with 2 or 3'],
  ['000000019', '000000019', 'the first digit is not judged: it means nothing (snl.no)'],
  ['123456789', 'check_digit', 'Dintero: the number of its examples is not valid'],
  ['923609017', 'check_digit', 'brreg.no: one digit off'],
  ['932609016', 'check_digit', 'brreg.no: two digits swapped'],
  ['912345670', 'check_digit', 'brreg.no: remainder 1, never issued'],
  ['912345671', 'check_digit', 'brreg.no: remainder 1, never issued'],
  ['900000090', 'check_digit', 'brreg.no: remainder 1 is not remainder 0'],
  ['000000000', 'structure', 'zeros satisfy every weighted sum'],
  // As people write it
  ['923 609 016', '923609016', 'altinn.no: groups of three'],
  ['923.609.016', '923609016', 'topograph.co: dots occur'],
  ['923-609-016', '923609016', 'hyphens occur'],
  ['923/609/016', '923609016', 'slashes occur'],
  ['  923609016\n', '923609016', 'pasted with space and line end'],
  ['NO923609016', '923609016', 'altinn.no: NO in front abroad'],
  ['NO 923 609 016 MVA', '923609016', 'altinn.no: the VAT form'],
  ['923609016MVA', '923609016', 'altinn.no: VAT-registered'],
  ['no 923 609 016 mva', '923609016', 'altinn.no: the VAT form in small letters'],
  ['NO-923609016-MVA', '923609016', 'the VAT form with hyphens'],
  ['923\u00a0609\u00a0016', '923609016', 'Unicode: no-break spaces, as web pages have'],
  ['923\u2009609\u2009016', '923609016', 'Unicode: thin spaces, as typesetters use'],
  ['923\u202f609\u202f016', '923609016', 'Unicode: narrow no-break spaces'],
  ['923\u2007609\u2007016', '923609016', 'Unicode: figure spaces'],
  ['\u200e923609016\u202c', '923609016', 'Unicode: direction marks of chat programs'],
  ['923\u00ad609\u00ad016', '923609016', 'Unicode: soft hyphens of PDF files'],
  ['\ufeff923609016', '923609016', 'Unicode: byte order mark of spreadsheets'],
  ['923\u200b609\u2060016', '923609016', 'Unicode: zero-width space and word joiner'],
  ['923\u061c609\u180e016\u034f', '923609016', 'Unicode: Arabic mark, vowel separator, joiner'],
  ['９２３６０９０１６', '923609016', 'UAX #15: full-width digits'],
  ['ＮＯ９２３６０９０１６ＭＶＡ', '923609016', 'UAX #15: full-width letters'],
  ['923–609–016', '923609016', 'Unicode: en dashes'],
  ['923\u2212609\u2011016', '923609016', 'Unicode: minus sign and no-break hyphen'],
  ['923\ufe63609\uff0d016', '923609016', 'Unicode: small and full-width hyphens'],
  // Not a number
  ['', 'empty', 'nothing typed'],
  [' \u00a0\u200b\t', 'empty', 'nothing visible typed'],
  ['-', 'characters', 'no digit at all'],
  ['NO', 'characters', 'no digit at all'],
  ['MVA', 'characters', 'no digit at all'],
  ['92360901O', 'characters', 'the letter O is not taken for zero'],
  ['9236O9016', 'characters', 'the letter O is not taken for zero'],
  ['٩٢٣٦٠٩٠١٦', 'characters', 'Arabic-Indic digits are not compatible with ASCII (UAX #15)'],
  ['Org.nr 923 609 016', 'characters', 'labels are not taken off'],
  ['923 609 016 MVA Foretaksregisteret', 'characters', 'labels are not taken off'],
  ['0192:923609016', 'characters', 'the scheme of Peppol is not taken off'],
  ['923609016, 974760673', 'characters', 'a list is not a number'],
  ['DK22756214', 'characters', 'Denmark cannot be invoiced, so it is not suggested'],
  ['92360901', 'length', 'brreg.no: nine digits'],
  ['9236090160', 'length', 'brreg.no: nine digits'],
  ['22756214', 'length', 'a Danish number says nothing of its country'],
  ['1', 'length', 'brreg.no: nine digits'],
  // A person
  ['01019012345', 'personal_number', 'skatteetaten.no: fødselsnummer'],
  ['010190 12345', 'personal_number', 'skatteetaten.no: fødselsnummer'],
  ['010190-12345', 'personal_number', 'skatteetaten.no: fødselsnummer'],
  ['31129956789', 'personal_number', 'skatteetaten.no: last day and month'],
  ['41019012345', 'personal_number', 'skatteetaten.no: D-nummer, day + 40'],
  ['71129012345', 'personal_number', 'skatteetaten.no: D-nummer, the 31st'],
  ['01419012345', 'personal_number', 'navikt/fnrvalidator: H-nummer, month + 40'],
  ['01819012345', 'personal_number', 'navikt/fnrvalidator: test number, month + 80'],
  ['01929012345', 'personal_number', 'navikt/fnrvalidator: test number, December'],
  ['32019012345', 'length', 'no month has 32 days'],
  ['01139012345', 'length', 'no year has 13 months'],
  ['00019012345', 'length', 'no month has a day 0'],
  ['72019012345', 'length', 'no month has 32 days, also with 40 added'],
];

describe('an organization number typed in Norway', () => {
  for (const [text, expected, source] of rows) {
    it(`${JSON.stringify(text)} is ${expected} (${source})`, () => {
      const reading = parseOrganizationNumber(text, 'NO');

      assert.equal(told(reading), expected);
    });
  }
});
