import {chooseLocale, type Locale} from '../../locales/choose-locale.ts';

/**
 * The language of a page that a shopper is answered with: the one named, else the first of the browser's that there are
 * words in.
 *
 * @param named BCP 47; empty when no language is named.
 */
export function wantedLocale(request: Request, named = ''): Locale {
  const accepted = request.headers.get('accept-language')?.split(',') ?? [];
  return chooseLocale([named, ...accepted.map((tag) => tag.split(';')[0] ?? '')]);
}
