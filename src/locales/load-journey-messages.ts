import type {Locale} from './choose-locale.ts';
import type {JourneyMessages} from './messages.ts';

const journeys: Readonly<Record<Locale, () => Promise<{readonly messages: JourneyMessages}>>> = {
  en: () => import('./journey/en.ts'),
  nb: () => import('./journey/nb.ts'),
  nn: () => import('./journey/nn.ts'),
  sv: () => import('./journey/sv.ts'),
  'sv-FI': () => import('./journey/sv-fi.ts'),
  fi: () => import('./journey/fi.ts'),
};

/** The words for what comes after the form, in one language. Rejects when they cannot be fetched, and may be asked again. */
export async function loadJourneyMessages(locale: Locale): Promise<JourneyMessages> {
  return (await journeys[locale]()).messages;
}
