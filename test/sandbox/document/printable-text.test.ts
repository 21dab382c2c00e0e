import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {printableText} from '../../../src/sandbox/document/printable-text.ts';

describe('printableText', () => {
  const texts = [
    {
      text: 'Ærlig Øl & Åkeri AS, Äänekoski – «Günther»',
      printed: 'Ærlig Øl & Åkeri AS, Äänekoski – «Günther»',
    },
    {text: '13\u00a0770,00 kr, 1 274,90 €', printed: '13\u00a0770,00 kr, 1 274,90 €'},
    {
      text: 'Čálliidlágádus, Deatnu, Máđii, Ŋiella, Gárŧil',
      printed: 'Cálliidlágádus, Deatnu, Mádii, Niella, Gártil',
    },
    {text: 'Łukasz Dąbrowski', printed: 'Lukasz Dabrowski'},
    {text: '\u22125,00', printed: '-5,00'},
    {text: 'Skog 🌲 AS', printed: 'Skog ? AS'},
    {text: 'محمد', printed: '????'},
  ];
  for (const {text, printed} of texts) {
    it(`prints ${text} as ${printed}`, () => {
      assert.equal(printableText(text), printed);
    });
  }
});
