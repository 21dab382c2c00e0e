import type {Invoice} from '../kravia/invoice.ts';
import type {InvoiceWords} from './invoice-words.ts';
import {printedAccount, printedBankgiro, printedIban, printedReference} from './printed-numbers.ts';

/**
 * How an invoice tells where to pay, as it is done in the account's country: to an account with a KID in Norway, to a
 * bankgiro with an OCR number in Sweden, to an IBAN with a reference number in Finland.
 */
export function paymentRows(
  {bban, iban, swift, kid, bankgiro}: Invoice['payment'],
  words: InvoiceWords,
): readonly (readonly [string, string | undefined])[] {
  const isFinnish = iban.startsWith('FI');
  return [
    ['Bankgiro', bankgiro && printedBankgiro(bankgiro)],
    [words.payment_reference, isFinnish ? printedReference(kid) : kid],
    [words.account, iban.startsWith('NO') ? printedAccount(bban) : undefined],
    ['IBAN', printedIban(iban)],
    ['SWIFT/BIC', swift],
  ];
}
