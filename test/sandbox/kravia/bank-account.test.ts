import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {bankAccountOf} from '../../../src/sandbox/kravia/bank-account.ts';

const creditor = {account_id: 'T12345678', creditor_id: '16788', bban: '15066167881', issued: 0};

/** Whether an IBAN's check digits are right. Source: ISO 7064, modulus 97. */
function isIban(iban: string): boolean {
  const digits = [...iban.slice(4), ...iban.slice(0, 4)].map((each) => Number.parseInt(each, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}

const accounts = [
  {
    currency: 'NOK',
    shape: /^NO\d{13}$/,
    swift: 'DNBANOKKXXX',
    source: 'IBAN registry: Norway, 15 characters',
  },
  {
    currency: 'SEK',
    shape: /^SE\d{22}$/,
    swift: 'DNBASESXXXX',
    source: 'IBAN registry: Sweden, 24 characters',
  },
  {
    currency: 'EUR',
    shape: /^FI\d{16}$/,
    swift: 'DNBAFIHXXXX',
    source: 'IBAN registry: Finland, 18 characters',
  },
];

describe('where an invoice is paid', () => {
  for (const {currency, shape, swift, source} of accounts) {
    it(`is an account of the country of ${currency} (${source})`, () => {
      const account = bankAccountOf(creditor, currency);

      assert.match(account.iban, shape);
      assert.ok(isIban(account.iban));
      assert.equal(account.bban, account.iban.slice(4));
      assert.equal(account.swift, swift);
    });
  }

  it('has a bankgiro in Sweden alone (Bankgirot: eight digits, modulus 10)', () => {
    const bankgiros = accounts.map(({currency}) => bankAccountOf(creditor, currency).bankgiro);

    assert.deepEqual(bankgiros, [undefined, '50167881', undefined]);
  });
});
