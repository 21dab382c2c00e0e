import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {moneyText} from '../../demo/console/invoice-money.ts';

describe('moneyText', () => {
  const amounts = [
    {language: 'nb', NOK: '1 234,50 kr', SEK: '1 234,50 SEK', EUR: '1 234,50 EUR'},
    {language: 'nn', NOK: '1 234,50 kr', SEK: '1 234,50 SEK', EUR: '1 234,50 EUR'},
    {language: 'sv', NOK: '1 234,50 NOK', SEK: '1 234,50 kr', EUR: '1 234,50 EUR'},
    {language: 'sv-FI', NOK: '1 234,50 NOK', SEK: '1 234,50 SEK', EUR: '1 234,50 €'},
    {language: 'fi', NOK: '1 234,50 NOK', SEK: '1 234,50 SEK', EUR: '1 234,50 €'},
    {language: 'en', NOK: 'NOK 1,234.50', SEK: 'SEK 1,234.50', EUR: 'EUR 1,234.50'},
  ] as const;
  for (const {language, ...written} of amounts) {
    it(`leaves no doubt whose crowns they are: ${language}`, () => {
      const found = Object.keys(written).map((currency) => moneyText(123_450, currency, language));

      assert.deepEqual(
        found.map((text) => text.replace(/\s/g, ' ')),
        Object.values(written),
      );
    });
  }
});
