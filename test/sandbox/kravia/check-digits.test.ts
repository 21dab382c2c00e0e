import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  accountNumber,
  iban,
  referenceDigit,
  withLuhnDigit,
} from '../../../src/sandbox/kravia/check-digits.ts';

const source = 'Dintero, Kravia invoice delivery: payment details';

describe('check digits', () => {
  it(`complete the account of the documentation (${source})`, () => {
    assert.equal(accountNumber('1506309217'), '15063092174');
  });

  it('do not exist for every account', () => {
    assert.equal(accountNumber('1506309218'), '15063092182');
    assert.equal(accountNumber('1506309214'), undefined);
  });

  it(`make the IBAN of the documentation (${source})`, () => {
    assert.equal(iban('NO', '15063092174'), 'NO0215063092174');
  });

  it(`complete the KID of the documentation (${source})`, () => {
    assert.equal(withLuhnDigit('30000001949781'), '300000019497814');
  });

  it('make the IBANs of the register’s examples (SWIFT, IBAN registry)', () => {
    assert.equal(iban('SE', '50000000058398257466'), 'SE4550000000058398257466');
    assert.equal(iban('FI', '12345600000785'), 'FI2112345600000785');
  });

  it('complete a Finnish reference number (Finance Finland, reference number: 1234561)', () => {
    assert.equal(referenceDigit('123456'), 1);
  });
});
