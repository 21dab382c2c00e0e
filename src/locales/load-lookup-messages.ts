import type {Locale} from './choose-locale.ts';
import type {LookupMessages} from './messages.ts';

const lookups: Readonly<Record<Locale, () => Promise<{readonly messages: LookupMessages}>>> = {
  en: () => import('./lookup/en.ts'),
  nb: () => import('./lookup/nb.ts'),
  nn: () => import('./lookup/nn.ts'),
  sv: () => import('./lookup/sv.ts'),
  'sv-FI': () => import('./lookup/sv-fi.ts'),
  fi: () => import('./lookup/fi.ts'),
};

/** The words for looking companies up, in one language. Rejects when they cannot be fetched, and may be asked again. */
export async function loadLookupMessages(locale: Locale): Promise<LookupMessages> {
  return (await lookups[locale]()).messages;
}
