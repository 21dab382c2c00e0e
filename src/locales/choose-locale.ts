/** A language that the widget has words in, BCP 47. */
export type Locale = 'en' | 'nb' | 'nn' | 'sv' | 'sv-FI' | 'fi';

const languages: readonly string[] = ['en', 'nb', 'nn', 'sv', 'fi'] satisfies Locale[];

/**
 * The language to show for the BCP 47 tags a reader asks for, best first: the first tag whose language there are
 * words in, whatever its region, and English when there is none. Norwegian without a form is Bokmål; only Swedish has
 * words of its own for a region, Finland with Åland.
 */
export function chooseLocale(requested: readonly string[]): Locale {
  for (const tag of requested) {
    const [language = '', ...rest] = tag.trim().toLowerCase().split(/[-_]/);
    if (language === 'no') return 'nb';
    if (language === 'sv' && (rest.includes('fi') || rest.includes('ax'))) return 'sv-FI';
    if (languages.includes(language)) return language as Locale;
  }
  return 'en';
}
