import type {CalendarDate} from '../../calendar-date.ts';

/**
 * Easter Sunday of a year, by the Gregorian reckoning that the Nordic churches share.
 *
 * Source: J. Meeus, Astronomical Algorithms, chapter 8 (Butcher's rule).
 */
export function easterSunday(year: number): CalendarDate {
  const goldenNumber = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * goldenNumber + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((goldenNumber + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * lateMoon + 114;
  const month = Math.floor(days / 31);
  const day = (days % 31) + 1;
  return `${year}-0${month}-${String(day).padStart(2, '0')}` as CalendarDate;
}
