import {iban, withLuhnDigit} from './check-digits.ts';
import type {Creditor} from './creditor.ts';

/** Where an invoice is paid. */
export interface BankAccount {
  /** As the IBAN has it, in the country's own length: eleven digits in Norway. */
  readonly bban: string;
  readonly iban: string;
  readonly swift: string;
  /** Sweden alone: `50156784`. */
  readonly bankgiro?: string;
}

/**
 * The account that a creditor is paid to in a currency: in Sweden for kronor, in Finland for euro, in Norway for anything
 * else. Dintero's documents show a Norwegian one, and say nothing of others.
 *
 * Source: ISO 13616, IBAN registry; Bankgirot, bankgironummer (modulus 10); Finance Finland, account numbers (modulus 10).
 */
export function bankAccountOf({creditor_id, bban}: Creditor, currency: string): BankAccount {
  switch (currency) {
    case 'SEK':
      return {
        ...numbers('SE', `91900000009190${creditor_id}0`),
        swift: 'DNBASESXXXX',
        bankgiro: withLuhnDigit(`50${creditor_id}`),
      };
    case 'EUR':
      return {...numbers('FI', withLuhnDigit(`37000000${creditor_id}`)), swift: 'DNBAFIHXXXX'};
    default:
      return {...numbers('NO', bban), swift: 'DNBANOKKXXX'};
  }
}

function numbers(country: string, bban: string): Pick<BankAccount, 'bban' | 'iban'> {
  return {bban, iban: iban(country, bban)};
}
