import {en} from './words/en.ts';
import {fi} from './words/fi.ts';
import {nb} from './words/nb.ts';
import {nn} from './words/nn.ts';
import type {ShopWords} from './words/shop-words.ts';
import {sv} from './words/sv.ts';
import {svFi} from './words/sv-fi.ts';

/** The languages of the shop, BCP 47. */
export type Language = 'nb' | 'nn' | 'sv' | 'sv-FI' | 'fi' | 'en';

/** The shop's words by language, in the order to offer them. */
export const languages: Readonly<Record<Language, ShopWords>> = {nb, nn, sv, fi, 'sv-FI': svFi, en};

/** The names by which people find their own language. */
export const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Norsk bokmål',
  nn: 'Norsk nynorsk',
  sv: 'Svenska',
  fi: 'Suomi',
  'sv-FI': 'Svenska (Finland)',
  en: 'English',
};

/** Whether a text names one of the shop's languages. */
export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languages, text);
}

/** The first of a browser's `Accept-Language` that the shop speaks, as exactly as it does, else English. */
export function acceptedLanguage(header = ''): Language {
  const wanted = header.split(',').map((part) => part.split(';')[0]?.trim() ?? '');
  const spoken = wanted.map((tag) =>
    [tag, tag.slice(0, 2).toLowerCase().replace('no', 'nb')].find(isLanguage),
  );
  return spoken.find((language) => language !== undefined) ?? 'en';
}
