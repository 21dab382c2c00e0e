import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  printedAccount,
  printedBankgiro,
  printedIban,
  printedOrganizationNumber,
  printedReference,
} from '../../../src/sandbox/document/printed-numbers.ts';

describe('a printed number', () => {
  it('is an account in groups of four, two and five', () => {
    assert.equal(printedAccount('15063092174'), '1506 30 92174');
  });

  it('is a bankgiro with a hyphen (Bankgirot)', () => {
    assert.equal(printedBankgiro('50167889'), '5016-7889');
  });

  it('is a Finnish reference in groups of five from the right (Finance Finland)', () => {
    assert.equal(printedReference('325679010000018'), '32567 90100 00018');
    assert.equal(printedReference('1234561'), '12 34561');
  });

  it('is an IBAN in groups of four (ISO 13616)', () => {
    assert.equal(printedIban('NO0215063092174'), 'NO02 1506 3092 174');
  });

  const numbers = [
    {country: 'NO', number: '923609016', printed: '923 609 016'},
    {country: 'SE', number: '5560360793', printed: '556036-0793'},
    {country: 'SE', number: '165560360793', printed: '556036-0793'},
    {country: 'FI', number: '01120389', printed: '0112038-9'},
    {country: 'FI', number: '0112038-9', printed: '0112038-9'},
  ] as const;
  for (const {country, number, printed} of numbers) {
    it(`is ${printed} for ${number} in ${country}`, () => {
      assert.equal(printedOrganizationNumber(number, country), printed);
    });
  }
});
