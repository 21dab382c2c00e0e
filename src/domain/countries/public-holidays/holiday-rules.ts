import {addDays, type CalendarDate, weekday} from '../../calendar-date.ts';
import {easterSunday} from './easter.ts';

/**
 * The days of a country, beside Saturdays and Sundays, that its law does not count as business days: a time
 * limit that ends on one is moved to the next. Public holidays, and the eves that the law treats alike.
 */
export interface HolidayRules {
  /** `MM-DD`. */
  readonly fixed: readonly string[];
  /** Days after Easter Sunday: −2 is Good Friday, 39 Ascension Day, 50 Whit Monday. */
  readonly afterEaster: readonly number[];
  /** The first such weekday (5 for Friday, 6 for Saturday) on or after a day of the year, `MM-DD`. */
  readonly movable: readonly {readonly weekday: number; readonly from: string}[];
}

/** The days of a year that the rules give, in the order of the calendar, each once. */
export function holidaysOf(rules: HolidayRules, year: number): readonly CalendarDate[] {
  const dayOfYear = (monthAndDay: string) => `${year}-${monthAndDay}` as CalendarDate;
  const easter = easterSunday(year);
  const days = [
    ...rules.fixed.map(dayOfYear),
    ...rules.afterEaster.map((days) => addDays(easter, days)),
    ...rules.movable.map((each) => onOrAfter(dayOfYear(each.from), each.weekday)),
  ];
  return [...new Set(days)].sort();
}

function onOrAfter(day: CalendarDate, wanted: number): CalendarDate {
  return addDays(day, (wanted - weekday(day) + 7) % 7);
}
