import type {Locale} from './choose-locale.ts';
import type {FormMessages} from './messages.ts';

type Language = Exclude<Locale, 'sv-FI'>;

/** In the form, Swedish for Finland is Swedish: what has another name there has it for every buyer in Finland. */
const forms: Readonly<Record<Language, () => Promise<{readonly messages: FormMessages}>>> = {
  en: () => import('./form/en.ts'),
  nb: () => import('./form/nb.ts'),
  nn: () => import('./form/nn.ts'),
  sv: () => import('./form/sv.ts'),
  fi: () => import('./form/fi.ts'),
};

/**
 * The words of a form in one language; a page loads no other. Rejects when they cannot be fetched, and may then be
 * asked again: only a language that arrived is kept.
 */
export async function loadFormMessages(locale: Locale): Promise<FormMessages> {
  return (await forms[locale.slice(0, 2) as Language]()).messages;
}
