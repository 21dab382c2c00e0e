import {referenceDigit, withLuhnDigit} from './check-digits.ts';

/**
 * The number by which a payment is matched with its invoice. It has the check digit of a Norwegian KID, of a Swedish OCR
 * number and of a Finnish reference number at once: whichever way a buyer pays, a bank takes it.
 *
 * @param serial Six digits: which of the creditor's invoices it is.
 */
export function paymentReference(creditor_id: string, serial: string): string {
  for (let filler = 0; filler < 100; filler += 1) {
    const digits = `3${creditor_id}${String(filler).padStart(2, '0')}${serial}`;
    const reference = withLuhnDigit(digits);
    if (reference.endsWith(String(referenceDigit(digits)))) return reference;
  }
  throw new Error(`No reference for invoice ${serial} of ${creditor_id}`);
}
