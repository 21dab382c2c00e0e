import type {CalendarDate} from '../domain/calendar-date.ts';
import type {Receipt} from '../domain/purchase/receipt.ts';
import type {Locale} from '../locales/choose-locale.ts';
import {formatDay} from '../locales/format-day.ts';
import {formatMoney} from '../locales/format-money.ts';
import type {Messages} from '../locales/messages.ts';

/** One line of a receipt: what it is called, and what it says. */
export type ReceiptFact = readonly [term: string, description: string];

/** The lines of a receipt in the order to show; what is not known is left out. */
export function receiptFacts(receipt: Receipt, locale: Locale, messages: Messages): readonly ReceiptFact[] {
  const money = (minor: number) => formatMoney(minor, receipt.currency, locale);
  const day = (date: string | undefined) => date && formatDay(date as CalendarDate, locale);
  const {invoice_date, due_date, captured_amount, payment_details} = receipt;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [messages.merchant_reference, receipt.merchant_reference],
    [messages.invoice_number, receipt.invoice_number],
    [messages.amount, money(receipt.amount)],
    invoice_date
      ? [messages.invoice_date, day(invoice_date)]
      : [messages.expected_issue_date, day(receipt.expected_issue_date)],
    due_date
      ? [messages.due_date, day(due_date)]
      : [messages.expected_due_date, day(receipt.expected_due_date)],
    [messages.captured_amount, captured_amount > 0 ? money(captured_amount) : undefined],
    [messages.account, payment_details?.bban],
    ['IBAN', payment_details?.iban],
    ['BIC / SWIFT', payment_details?.swift],
    [messages.kid, payment_details?.kid],
  ];
  return facts.filter((fact): fact is ReceiptFact => Boolean(fact[1]));
}
