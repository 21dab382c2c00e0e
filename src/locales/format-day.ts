import {perLocale} from './per-locale.ts';

const withYear = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, {timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric'}),
);
const withoutYear = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, {timeZone: 'UTC', day: 'numeric', month: 'long'}),
);

/**
 * A day, `YYYY-MM-DD`, as written inside a sentence: "20. november", "20. marraskuuta". With its year, unless that
 * is the year of the `today` that is given. Day and month stay on one line.
 */
export function formatDay(day: string, locale: string, today?: string): string {
  const thisYear = today?.slice(0, 4) === day.slice(0, 4);
  return (thisYear ? withoutYear : withYear)(locale).format(Date.parse(day)).replace(' ', '\u00a0');
}
