import {html} from 'hono/html';
import type {Html} from '../fill-page.ts';
import type {Language} from '../languages.ts';

/** English as the Nordic countries read dates: the day first. */
const tag = (language: Language) => (language === 'en' ? 'en-GB' : language);

/** A day, `YYYY-MM-DD`, as a reader of the language writes it in a table. */
export function dayText(day: string, language: Language): Html {
  const format = new Intl.DateTimeFormat(tag(language), {dateStyle: 'medium', timeZone: 'UTC'});
  return html`<time datetime="${day}">${format.format(new Date(`${day}T00:00:00Z`))}</time>`;
}

/** An instant, ISO 8601, as day and time where the shop is. */
export function instantText(instant: string, language: Language): Html {
  const format = new Intl.DateTimeFormat(tag(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  });
  return html`<time datetime="${instant}">${format.format(new Date(instant))}</time>`;
}
