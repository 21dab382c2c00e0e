import type {CalendarDate} from '../../domain/calendar-date.ts';
import type {Receipt} from '../../domain/purchase/receipt.ts';
import type {Locale} from '../../locales/choose-locale.ts';
import {formatDay} from '../../locales/format-day.ts';
import {formatMoney} from '../../locales/format-money.ts';
import type {Messages} from '../../locales/messages.ts';

/** One line of a receipt. */
export interface ReceiptFact {
  /** What it is called. */
  readonly term: string;
  /** What it says. */
  readonly description: string;
  /** Whether a browser that translates the page may change what it says: a number to pay by stays what it is. */
  readonly translate: 'yes' | 'no';
}

/** The lines of a receipt in the order to show; what is not known is left out. */
export function receiptFacts(receipt: Receipt, locale: Locale, messages: Messages): readonly ReceiptFact[] {
  const money = (minor: number) => formatMoney(minor, receipt.currency, locale);
  const day = (date: string | undefined) => date && formatDay(date as CalendarDate, locale);
  const {invoice_date, due_date, captured_amount, payment_details} = receipt;
  const exact = (term: string, description: string | undefined) => fact(term, description, 'no');
  return [
    exact(messages.merchant_reference, receipt.merchant_reference),
    exact(messages.invoice_number, receipt.invoice_number),
    exact(messages.amount, money(receipt.amount)),
    invoice_date
      ? fact(messages.invoice_date, day(invoice_date))
      : fact(messages.expected_issue_date, day(receipt.expected_issue_date)),
    due_date
      ? fact(messages.due_date, day(due_date))
      : fact(messages.expected_due_date, day(receipt.expected_due_date)),
    exact(messages.captured_amount, captured_amount > 0 ? money(captured_amount) : undefined),
    exact(messages.account, payment_details?.bban),
    exact('IBAN', payment_details?.iban),
    exact('BIC / SWIFT', payment_details?.swift),
    exact(messages.kid, payment_details?.kid),
  ].flat();
}

function fact(
  term: string,
  description: string | undefined,
  translate: 'yes' | 'no' = 'yes',
): readonly ReceiptFact[] {
  return description ? [{term, description, translate}] : [];
}
