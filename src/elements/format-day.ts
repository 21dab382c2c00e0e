/**
 * A day, `YYYY-MM-DD`, as people of a language write it: "4 December 2026". Given today, the year is left out
 * when it is this year's. English without a country is written as in Europe, day first.
 */
export function formatDay(day: string, locale: string, today?: string): string {
  const sameYear = today?.slice(0, 4) === day.slice(0, 4);
  return new Intl.DateTimeFormat(europeanIfEnglish(locale), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : {year: 'numeric'}),
  }).format(new Date(day));
}

function europeanIfEnglish(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}
