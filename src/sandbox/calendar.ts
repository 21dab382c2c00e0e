/**
 * Calendar days as `YYYY-MM-DD`, counted on Norway's calendar as Kravia does.
 */

const HOUR = 3_600_000;

const oslo = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Oslo', dateStyle: 'short'});

/** The day it is in Oslo at an instant. */
export function dayInOslo(instant: Date): string {
  return oslo.format(instant);
}

/** The day so many days after another. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Day of the week: 0 is Sunday, 6 is Saturday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The instant, in milliseconds, at which a day begins in Oslo. */
export function startOfDay(day: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const summer = midnight - 2 * HOUR;
  return dayInOslo(new Date(summer)) === day ? summer : midnight - HOUR;
}
