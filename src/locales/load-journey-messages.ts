import type {Locale} from './choose-locale.ts';
import type {JourneyMessages, PayingMessages} from './messages.ts';

const journeys: Readonly<Record<Locale, () => Promise<{readonly messages: JourneyMessages}>>> = {
  en: () => import('./journey/en.ts'),
  nb: () => import('./journey/nb.ts'),
  nn: () => import('./journey/nn.ts'),
  sv: () => import('./journey/sv.ts'),
  'sv-FI': () => import('./journey/sv-fi.ts'),
  fi: () => import('./journey/fi.ts'),
};

const paying: Readonly<Record<Locale, () => Promise<{readonly messages: PayingMessages}>>> = {
  en: () => import('./paying/en.ts'),
  nb: () => import('./paying/nb.ts'),
  nn: () => import('./paying/nn.ts'),
  sv: () => import('./paying/sv.ts'),
  'sv-FI': () => import('./paying/sv-fi.ts'),
  fi: () => import('./paying/fi.ts'),
};

/** The words for what comes after the form, in one language. Rejects when they cannot be fetched, and may be asked again. */
export async function loadJourneyMessages(locale: Locale): Promise<JourneyMessages & PayingMessages> {
  const [journey, way] = await Promise.all([journeys[locale](), paying[locale]()]);
  return {...journey.messages, ...way.messages};
}
