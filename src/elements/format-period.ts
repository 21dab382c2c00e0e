import type {Period} from '../domain/invoice/period.ts';

/** The months of a period in a language: "November", or "October – December" of a quarter. */
export function formatPeriod({start, end}: Period, locale: string): string {
  const months = new Intl.DateTimeFormat(locale, {timeZone: 'UTC', month: 'long'});
  return months.formatRange(new Date(start), new Date(end));
}
