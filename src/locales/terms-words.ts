import type {CalendarDate} from '../domain/calendar-date.ts';
import {invoiceTerms} from '../domain/invoice/terms.ts';
import type {OfferedProduct} from '../domain/purchase/offer.ts';
import type {Locale} from './choose-locale.ts';
import {fill} from './fill.ts';
import {formatDay} from './format-day.ts';
import {formatPeriod} from './format-period.ts';
import type {FormMessages} from './messages.ts';

/**
 * When a purchase made today is expected to be invoiced and due, in one sentence: "Invoice issued 20 November,
 * due 4 December".
 */
export function termsWords(
  product: OfferedProduct,
  today: CalendarDate,
  locale: Locale,
  messages: FormMessages,
): string {
  const {issueDate, dueDate, period} = invoiceTerms(product, today);
  const days = {issue: formatDay(issueDate, locale, today), due: formatDay(dueDate, locale, today)};
  return period
    ? fill(messages.issued_grouped, {...days, period: formatPeriod(period, locale)})
    : fill(messages.issued, days);
}
