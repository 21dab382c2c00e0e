import type {Period} from '../domain/invoice/period.ts';
import {perLocale} from './per-locale.ts';

const months = perLocale((tag) => new Intl.DateTimeFormat(tag, {timeZone: 'UTC', month: 'long'}));

/** The months of a period in their basic form: "november", or "oktober–desember" for a quarter. */
export function formatPeriod(period: Period, locale: string): string {
  return months(locale).formatRange(Date.parse(period.start), Date.parse(period.end));
}
