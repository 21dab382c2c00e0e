import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {newInvoiceWords} from '../../demo/console/new-invoice/words.ts';
import {consoleWords} from '../../demo/console/words.ts';

/** Every sentence of a dictionary by its path. */
const sentences = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : sentences(value, `${path}${key}.`),
  );

const english = new Map([...sentences(consoleWords.en), ...sentences(newInvoiceWords.en)]);

describe('the words of the console', () => {
  for (const language of ['nb', 'nn', 'sv', 'sv-FI', 'fi'] as const) {
    it(`are none of them left in English or empty: ${language}`, () => {
      const words = [...sentences(consoleWords[language]), ...sentences(newInvoiceWords[language])];

      const left = words.filter(([path, text]) => text.trim() === '' || text === english.get(path));

      assert.deepEqual(left, []);
    });
  }

  it('call nobody’s invoice a debt to be collected', () => {
    const harsh = /inkasso|indriv|perintä|inndriv|debt/i;

    const found = [...Object.values(consoleWords), ...Object.values(newInvoiceWords)]
      .flatMap((words) => sentences(words))
      .filter(([, text]) => harsh.test(text));

    assert.deepEqual(found, []);
  });
});
