import type {Locale} from './choose-locale.ts';
import type {FormMessages, JourneyMessages} from './messages.ts';

interface Loader {
  readonly form: () => Promise<FormMessages>;
  readonly journey: () => Promise<JourneyMessages>;
}

const loaders: Readonly<Record<Locale, Loader>> = {
  en: {
    form: async () => (await import('./form/en.ts')).en,
    journey: async () => (await import('./journey/en.ts')).en,
  },
  nb: {
    form: async () => (await import('./form/nb.ts')).nb,
    journey: async () => (await import('./journey/nb.ts')).nb,
  },
  sv: {
    form: async () => (await import('./form/sv.ts')).sv,
    journey: async () => (await import('./journey/sv.ts')).sv,
  },
  fi: {
    form: async () => (await import('./form/fi.ts')).fi,
    journey: async () => (await import('./journey/fi.ts')).fi,
  },
};

/**
 * The words of a form in one language; a page loads no other. Rejects when they cannot be fetched, and may then be
 * asked again: only a language that arrived is kept.
 */
export function loadFormMessages(locale: Locale): Promise<FormMessages> {
  return loaders[locale].form();
}

/** The words for what comes after, like {@link loadFormMessages}. */
export function loadJourneyMessages(locale: Locale): Promise<JourneyMessages> {
  return loaders[locale].journey();
}
