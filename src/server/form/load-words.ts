import type {Locale} from '../../locales/choose-locale.ts';
import {loadFormMessages} from '../../locales/load-form-messages.ts';
import {loadJourneyMessages} from '../../locales/load-journey-messages.ts';
import type {Messages} from '../../locales/messages.ts';

/** Every word of a plain form in one language: the widget's own. */
export async function loadWords(locale: Locale): Promise<Messages> {
  return {...(await loadFormMessages(locale)), ...(await loadJourneyMessages(locale))};
}
