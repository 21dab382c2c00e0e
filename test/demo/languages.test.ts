import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {acceptedLanguage} from '../../demo/languages.ts';

describe('the language of a first visit', () => {
  const browsers = [
    {header: 'sv-SE,sv;q=0.9,en;q=0.8', language: 'sv'},
    {header: 'nb-NO,nb;q=0.9', language: 'nb'},
    {header: 'nn,en', language: 'nn'},
    {header: 'nn-NO,nb;q=0.9', language: 'nn'},
    {header: 'sv-FI,fi;q=0.9', language: 'sv-FI'},
    {header: 'no', language: 'nb'},
    {header: 'de-DE,fi;q=0.5', language: 'fi'},
    {header: 'de', language: 'en'},
    {header: undefined, language: 'en'},
  ];

  for (const {header, language} of browsers) {
    it(`is ${language} for a browser that asks for ${header ?? 'nothing'}`, () => {
      assert.equal(acceptedLanguage(header), language);
    });
  }
});
