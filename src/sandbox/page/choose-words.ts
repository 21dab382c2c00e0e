import {en} from './words/en.ts';
import {fi} from './words/fi.ts';
import {nb} from './words/nb.ts';
import type {PageWords} from './words/page-words.ts';
import {sv} from './words/sv.ts';

const languages: Readonly<Record<string, PageWords>> = {no: nb, nb, nn: nb, sv, fi, en, da: en};

/** The words of the first language, of a page's `language` and a browser's `Accept-Language`, that the page speaks. */
export function chooseWords(language = '', acceptLanguage = ''): PageWords {
  const wanted = [language, ...acceptLanguage.split(',')].map((tag) => tag.trim().slice(0, 2).toLowerCase());
  return wanted.map((tag) => languages[tag]).find((words) => words !== undefined) ?? en;
}
