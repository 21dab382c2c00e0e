/**
 * When an invoice is issued and due. An ordinary invoice is issued on the day of purchase; a grouped one on the
 * first business day after its month or quarter. Expected, not promised: Kravia decides when it issues.
 *
 * Source: Dintero, Kravia customer checkout; Kravia grouped invoices: schedule.
 */
import {addDays, type CalendarDate, weekday} from '../calendar-date.ts';
import type {OfferedProduct} from '../purchase/offer.ts';
import {isDaysUntilDue} from './days-until-due.ts';
import {type Period, periodOf} from './period.ts';
import {invoiceProducts} from './product.ts';

/** The expected days of one invoice. */
export interface InvoiceTerms {
  readonly issueDate: CalendarDate;
  readonly dueDate: CalendarDate;
  /** The purchases that come on the same invoice; only on the grouped product. */
  readonly period?: Period;
}

/** What the terms of a product follow from. A schedule that is left out is monthly, as with Dintero. */
export type ProductTerms = Pick<OfferedProduct, 'type' | 'days_until_due' | 'invoice_schedule'>;

/** How a grouped invoice finds its business day. Saturdays and Sundays never are one. */
export interface TermsOptions {
  /** Further days on which none is issued; Dintero documents weekends only, so left out none are. */
  readonly isHoliday?: (day: CalendarDate) => boolean;
}

/**
 * Issue and due date of a purchase made today.
 *
 * @throws RangeError when `days_until_due` is not 0 to 365, which an offer that was checked cannot hold.
 */
export function invoiceTerms(
  product: ProductTerms,
  today: CalendarDate,
  options: TermsOptions = {},
): InvoiceTerms {
  const days = product.days_until_due;
  if (!isDaysUntilDue(days)) throw new RangeError(`days_until_due: ${days}`);
  if (!invoiceProducts[product.type].grouped) return {issueDate: today, dueDate: addDays(today, days)};

  const period = periodOf(today, product.invoice_schedule?.interval ?? 'monthly');
  const issueDate = businessDayFrom(addDays(period.end, 1), options);
  return {issueDate, dueDate: addDays(issueDate, days), period};
}

function businessDayFrom(day: CalendarDate, options: TermsOptions): CalendarDate {
  const closed = weekday(day) > 5 || options.isHoliday?.(day);
  return closed ? businessDayFrom(addDays(day, 1), options) : day;
}
