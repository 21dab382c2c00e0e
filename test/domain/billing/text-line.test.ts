import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseTextLine} from '../../../src/domain/billing/text-line.ts';
import {told} from '../countries/told.ts';

/** A text, what it is read as, and why. */
const rows: readonly (readonly [text: string, expected: string, source: string])[] = [
  ['  Kari  Anne ', 'Kari Anne', 'spaces are tidied'],
  ['Ø', 'Ø', 'a single letter is a name'],
  ['5', '5', 'a digit is a line'],
  ['王', '王', 'every script'],
  ['O’Brien-Ås jr.', 'O’Brien-Ås jr.', 'apostrophe, hyphen and period'],
  ['Storgata 15 A, H0101', 'Storgata 15 A, H0101', 'bring.no: flat code'],
  ['Postboks 55 Falkum', 'Postboks 55 Falkum', 'bring.no: PO box'],
  ['Øvre Dal', 'Øvre Dal', 'bring.no: rural addresses may have no number'],
  ['c/o Svensson, Box 123', 'c/o Svensson, Box 123', 'PostNord: care of'],
  ['PL 74', 'PL 74', 'Posti: PO box'],
  ['EXAMPLE OY AB', 'EXAMPLE OY AB', 'a registered name keeps its capitals'],
  ['PO #4711 (B&B) <1>', 'PO #4711 (B&B) <1>', 'a reference is free text'],
  ['A\u030as', 'Ås', 'UAX #15: NFC'],
  ['', 'empty', 'nothing typed'],
  [' \u00a0\u200b\u0000', 'empty', 'nothing visible typed'],
  ['-', 'empty', 'a dash to get past a required field'],
  ['...', 'empty', 'dots to get past a required field'],
  ['🎉', 'empty', 'no letter or digit'],
];

describe('parseTextLine', () => {
  for (const [text, expected, source] of rows) {
    it(`${JSON.stringify(text)} is ${JSON.stringify(expected)} (${source})`, () => {
      assert.equal(told(parseTextLine(text)), expected);
    });
  }

  it('reads a line again from what it made', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const reading = parseTextLine(text);
        fc.pre(reading.ok);

        assert.deepEqual(parseTextLine(reading.value), reading);
      }),
    );
  });
});
