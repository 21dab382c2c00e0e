import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {accountNumber} from '../../../src/sandbox/kravia/check-digits.ts';
import {creditorOf} from '../../../src/sandbox/kravia/creditor.ts';
import {createLedger} from '../../../src/sandbox/ledger/ledger.ts';

describe('the creditor of an account', () => {
  it('is the same whenever it is asked for, and in every sandbox', () => {
    const ledger = createLedger();

    const creditors = [creditorOf(ledger, 'T12345678'), creditorOf(ledger, 'T12345678')];

    assert.deepEqual(creditors, [
      creditorOf(createLedger(), 'T12345678'),
      creditorOf(createLedger(), 'T12345678'),
    ]);
    assert.match(creditors[0]?.creditor_id ?? '', /^\d{5}$/);
  });

  const pairs = [
    {what: 'of another number', one: 'T12345678', other: 'T12345679'},
    {what: 'for production', one: 'T12345678', other: 'P12345678'},
    {what: 'whose number comes to the same', one: 'T00000001', other: 'T00090001'},
  ];
  for (const {what, one, other} of pairs) {
    it(`is another one for an account ${what}`, () => {
      const ledger = createLedger();

      const [ours, theirs] = [creditorOf(ledger, one), creditorOf(ledger, other)];

      assert.notEqual(ours.creditor_id, theirs.creditor_id);
      assert.notEqual(ours.bban, theirs.bban);
    });
  }

  it('is paid to a bank account with a check digit, also where the first number makes none (Bits, kontonummer)', () => {
    const ledger = createLedger();
    const accounts = Array.from({length: 30}, (_, at) => `T000000${String(at).padStart(2, '0')}`);

    const banks = accounts.map((account) => creditorOf(ledger, account).bban);

    assert.deepEqual(
      banks,
      banks.map((bban) => accountNumber(bban.slice(0, 10))),
    );
  });
});
