import {html} from 'hono/html';
import type {Html} from '../fill-page.ts';
import type {Language} from '../languages.ts';
import {consoleWords} from './words.ts';

/** English as the Nordic countries read dates: the day first. */
const tag = (language: Language) => (language === 'en' ? 'en-GB' : language);

/** A day, `YYYY-MM-DD`, as a reader of the language writes it in a table. */
export function dayText(day: string, language: Language): Html {
  const format = new Intl.DateTimeFormat(tag(language), {dateStyle: 'medium', timeZone: 'UTC'});
  return html`<time datetime="${day}">${format.format(new Date(`${day}T00:00:00Z`))}</time>`;
}

/** A day of an invoice: as it is printed there; before that as it is expected, if it is. */
export function invoiceDay(
  printed: string | undefined,
  expected: string | undefined,
  language: Language,
): Html {
  if (printed !== undefined) return dayText(printed, language);
  const words = consoleWords[language];
  return html`<span class="quiet">
    ${expected === undefined ? words.notKnown : html`${words.expected} ${dayText(expected, language)}`}</span>`;
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
