/**
 * Days on which a country does no business, beside Saturdays and Sundays. A switch for `invoiceTerms`, kept apart
 * from it so that a page that leaves it off does not load it.
 */
import type {CalendarDate} from '../calendar-date.ts';
import type {Country} from './country.ts';
import {finland} from './public-holidays/finland.ts';
import {type HolidayRules, holidaysOf} from './public-holidays/holiday-rules.ts';
import {norway} from './public-holidays/norway.ts';
import {sweden} from './public-holidays/sweden.ts';

const rules: Readonly<Record<Country, HolidayRules>> = {
  NO: norway,
  SE: sweden,
  FI: finland,
};

/** The holidays of a country in a year, in the order of the calendar; also those that fall on a weekend. */
export function publicHolidays(country: Country, year: number): readonly CalendarDate[] {
  return holidaysOf(rules[country], year);
}

/** Whether a day is a holiday of the country. */
export function isPublicHoliday(day: CalendarDate, country: Country): boolean {
  return publicHolidays(country, Number(day.slice(0, 4))).includes(day);
}
