import type {Context} from 'hono';
import {chooseWords} from './choose-words.ts';
import type {PageWords} from './words/page-words.ts';

/** How a shop wants the page shown, from the parameters of its address. */
export interface PageView {
  readonly words: PageWords;
  /** Part of the shop's own page, without ground or margins. */
  readonly inline: boolean;
  readonly hideTest: boolean;
  /** The whole query, for the way from page to page. */
  readonly search: string;
}

/** Reads the view off a request; the language may also come from the browser. */
export function pageView({req}: Context): PageView {
  return {
    words: chooseWords(req.query('language'), req.header('accept-language')),
    inline: req.query('ui') === 'inline',
    hideTest: req.query('hide_test_message') === 'true',
    search: new URL(req.url).search,
  };
}
