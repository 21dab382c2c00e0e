import type {CalendarDate} from '../domain/calendar-date.ts';
import type {Period} from '../domain/invoice/period.ts';
import {perLocale} from './per-locale.ts';

const months = perLocale((tag) => new Intl.DateTimeFormat(tag, {timeZone: 'UTC', month: 'long'}));

/** The months of a period in their basic form: "november", or "oktober–desember" for a quarter. */
export function formatPeriod(period: Period, locale: string): string {
  const name = (day: CalendarDate) => months(locale).format(Date.parse(day));
  const first = name(period.start);
  const last = name(period.end);
  return first === last ? first : `${first}–${last}`;
}
