import {perLocale} from './per-locale.ts';

const clock = perLocale((tag) => new Intl.DateTimeFormat(tag, {hour: '2-digit', minute: '2-digit'}));

/** A time of day where the reader is, from milliseconds since 1970: "16:05", "16.05". */
export function formatTime(instant: number, locale: string): string {
  return clock(locale).format(instant);
}
