import {calendarDateAt} from '../../domain/calendar-date.ts';
import {formatDay} from '../../locales/format-day.ts';
import {nextTask} from '../next-task.ts';

/**
 * Lets the browser bring what it knows of a language's days, which takes as long as to draw the form: in a task of its
 * own, while the words are on their way.
 */
export async function readyFormats(locale: string): Promise<void> {
  await nextTask();
  formatDay(calendarDateAt(Date.now()), locale);
  await nextTask();
}
