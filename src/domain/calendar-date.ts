/**
 * Calendar days as invoices carry them: a day of the Gregorian calendar without time or zone. Written
 * `YYYY-MM-DD` (ISO 8601), so that days sort and compare as texts.
 */
export type CalendarDate = string & {readonly __brand: 'CalendarDate'};

/**
 * The day that an instant falls on, in Oslo unless another IANA zone is named: the zone that Dintero's and
 * Kravia's days are read in. Swedes write their days as ISO 8601 does.
 */
export function calendarDateAt(instant: number | Date, timeZone = 'Europe/Oslo'): CalendarDate {
  return new Date(instant).toLocaleDateString('sv', {timeZone}) as CalendarDate;
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return dayFrom(Date.parse(day) + days * 86_400_000);
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekday(day: CalendarDate): number {
  return new Date(day).getUTCDay() || 7;
}

/** The day that begins at an instant, midnight in UTC. */
export function dayFrom(midnight: number): CalendarDate {
  return new Date(midnight).toISOString().slice(0, 10) as CalendarDate;
}
