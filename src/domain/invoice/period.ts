import {addDays, type CalendarDate} from '../calendar-date.ts';
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
  const month = Number(day.slice(5, 7));
  const first = month - ((month - 1) % months);
  const start = firstOfMonth(day, first);
  const withinNext = addDays(firstOfMonth(day, first + months - 1), 31);
  return {start, end: addDays(firstOfMonth(withinNext), -1)};
}

function firstOfMonth(day: CalendarDate, month = Number(day.slice(5, 7))): CalendarDate {
  return `${day.slice(0, 5)}${String(month).padStart(2, '0')}-01` as CalendarDate;
}
