import {addDays, type CalendarDate, dayFrom} from '../calendar-date.ts';
import type {InvoiceInterval} from '../purchase/offer.ts';

/** The days whose purchases come on one grouped invoice: first and last day, both included. */
export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/**
 * The calendar month or quarter that a day lies in; quarters begin in January, April, July and October.
 *
 * Source: Dintero, Kravia grouped invoices: schedule.
 */
export function periodOf(day: CalendarDate, interval: InvoiceInterval): Period {
  const months = interval === 'monthly' ? 1 : 3;
  const date = new Date(day);
  const month = date.getUTCMonth();
  const first = month - (month % months);
  const begin = (nth: number) => dayFrom(Date.UTC(date.getUTCFullYear(), nth));
  return {start: begin(first), end: addDays(begin(first + months), -1)};
}
