import {type CalendarDate, dayFrom} from './calendar-date.ts';
import {fail, ok, type Result} from './result.ts';

/** Reads `YYYY-MM-DD`; another notation or a day that does not exist is `no_such_day`. */
export function parseCalendarDate(text: string): Result<CalendarDate, 'no_such_day'> {
  const midnight = Date.parse(`${text}T00:00Z`);
  if (Number.isNaN(midnight) || dayFrom(midnight) !== text) return fail('no_such_day');
  return ok(text as CalendarDate);
}
