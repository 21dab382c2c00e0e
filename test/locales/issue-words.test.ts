import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {billingFields} from '../../src/domain/billing/fields.ts';
import {issueWords} from '../../src/locales/issue-words.ts';
import {en} from '../support/words.ts';

const [number] = billingFields('kravia.invoice_b2b', 'NO').filter(({name}) => name === 'organization_number');

describe('issueWords', () => {
  const texts = [
    {text: '923 609', count: 6},
    {text: 'NO 923 609 01 MVA', count: 8},
    {text: '９２３\u3000６０９', count: 6},
    {text: '\u202a923609\u202c', count: 6},
  ];
  for (const {text, count} of texts) {
    it(`counts ${count} digits in ${JSON.stringify(text)}`, () => {
      assert.ok(number);
      const place = {country: 'NO', countries: new Map(), text} as const;

      const words = issueWords({field: 'organization_number', code: 'length'}, number, place, en);

      assert.match(words, new RegExp(`Digits entered: ${count}$`));
    });
  }
});
