import {en} from './words/en.ts';
import {fi} from './words/fi.ts';
import {nb} from './words/nb.ts';
import type {ShopWords} from './words/shop-words.ts';
import {sv} from './words/sv.ts';

/** The languages of the shop, BCP 47. */
export type Language = 'nb' | 'sv' | 'fi' | 'en';

/** The shop's words by language, in the order to offer them. */
export const languages: Readonly<Record<Language, ShopWords>> = {nb, sv, fi, en};

/** The names by which people find their own language. */
export const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Norsk',
  sv: 'Svenska',
  fi: 'Suomi',
  en: 'English',
};

/** Whether a text names one of the shop's languages. */
export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languages, text);
}

/** The first of a browser's `Accept-Language` that the shop speaks, else English. */
export function acceptedLanguage(header = ''): Language {
  const wanted = header.split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.map((tag) => (tag === 'no' || tag === 'nn' ? 'nb' : tag)).find(isLanguage) ?? 'en';
}
