import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {normaliseLine, normaliseNumber} from '../../../src/domain/countries/normalise-text.ts';

const text = fc.string({unit: 'binary'});

/** What goes in, what comes out, and why. */
const numbers: readonly (readonly [text: string, expected: string, source: string])[] = [
  [' no 923.609/016 mva ', 'NO923609016MVA', 'spaces, dots and slashes divide, they say nothing'],
  ['1\u00ad2\u034f3\u061c4\u180e5', '12345', 'soft hyphen, joiner, Arabic mark, vowel separator'],
  ['1\u200b2\u200c3\u200d4\u200e5\u200f6', '123456', 'U+200B to U+200F'],
  ['1\u202a2\u202b3\u202c4\u202d5\u202e6', '123456', 'U+202A to U+202E'],
  [
    '1\u20602\u20613\u20624\u20635\u20646\u20657\u20668\u20679\u2068\u2069\u206a\u206f',
    '123456789',
    'U+2060 to U+206F',
  ],
  ['\ufeff12', '12', 'byte order mark'],
  ['1\u00a02\u20073\u20094\u202f5\u30006', '123456', 'spaces that are not the space'],
  ['1‐2‑3‒4–5—6―7−8﹘9﹣0-', '1-2-3-4-5-6-7-8-9-0-', 'every dash is a hyphen'],
  ['１２－ＡＢ', '12-AB', 'full-width'],
];

describe('normaliseNumber', () => {
  for (const [text, expected, source] of numbers) {
    it(`makes ${JSON.stringify(text)} ${expected} (${source})`, () => {
      assert.equal(normaliseNumber(text), expected);
    });
  }
});

/** What goes in, what comes out, and why. */
const lines: readonly (readonly [text: string, expected: string, source: string])[] = [
  ['  Kari   Nordmann\t', 'Kari Nordmann', 'one space divides'],
  ['Storgata 1\r\nOslo', 'Storgata 1 Oslo', 'one line'],
  ['Storgata\u00a01\u20281', 'Storgata 1 1', 'no-break space and line separator'],
  ['Ka\u0000ri\u0007', 'Kari', 'control characters'],
  ['\u202eKa\u200bri\ufeff', 'Kari', 'invisible characters'],
  ['a \u200b b', 'a b', 'a space on each side of nothing'],
  ['A\u030angstro\u0308m', 'Ångström', 'NFC: letters are composed'],
  ['ÅÄÖåäöØÆæéüðþŠž', 'ÅÄÖåäöØÆæéüðþŠž', 'letters survive'],
  ['Łukasz 王小明 O’Brien-Ås', 'Łukasz 王小明 O’Brien-Ås', 'every script survives'],
  ['ＡＢ ½', 'ＡＢ ½', 'words are not made compatible'],
  ['mcDONALD', 'mcDONALD', 'case survives'],
  ['Oslo\ud800', 'Oslo', 'half a surrogate pair is no character'],
  ['Oslo 🎉', 'Oslo 🎉', 'a whole pair is one'],
];

describe('normaliseLine', () => {
  for (const [text, expected, source] of lines) {
    it(`makes ${JSON.stringify(text)} ${expected} (${source})`, () => {
      assert.equal(normaliseLine(text), expected);
    });
  }

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (each) => {
        const once = normaliseLine(each);

        assert.equal(normaliseLine(once), once);
      }),
    );
  });

  it('leaves text that can be sent as UTF-8', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.integer({min: 0, max: 0xffff}).map((code) => String.fromCharCode(code))}),
        (each) => {
          assert.doesNotThrow(() => encodeURIComponent(normaliseLine(each)));
        },
      ),
    );
  });
});
