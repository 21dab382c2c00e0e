import type {Locale} from './choose-locale.ts';
import type {FormMessages, JourneyMessages} from './messages.ts';

const forms: Readonly<Record<Locale, () => Promise<{readonly messages: FormMessages}>>> = {
  en: () => import('./form/en.ts'),
  nb: () => import('./form/nb.ts'),
  sv: () => import('./form/sv.ts'),
  fi: () => import('./form/fi.ts'),
};

const journeys: Readonly<Record<Locale, () => Promise<{readonly messages: JourneyMessages}>>> = {
  en: () => import('./journey/en.ts'),
  nb: () => import('./journey/nb.ts'),
  sv: () => import('./journey/sv.ts'),
  fi: () => import('./journey/fi.ts'),
};

/**
 * The words of a form in one language; a page loads no other. Rejects when they cannot be fetched, and may then be
 * asked again: only a language that arrived is kept.
 */
export async function loadFormMessages(locale: Locale): Promise<FormMessages> {
  return (await forms[locale]()).messages;
}

/** The words for what comes after, like {@link loadFormMessages}. */
export async function loadJourneyMessages(locale: Locale): Promise<JourneyMessages> {
  return (await journeys[locale]()).messages;
}
