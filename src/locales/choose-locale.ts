/** A language that the widget has words in, BCP 47. */
export type Locale = 'en' | 'nb' | 'sv' | 'fi';

/** Languages by the primary subtag that asks for them; both forms of Norwegian read Bokmål. */
const byLanguage: Readonly<Record<string, Locale>> = {
  en: 'en',
  nb: 'nb',
  nn: 'nb',
  no: 'nb',
  sv: 'sv',
  fi: 'fi',
};

/**
 * The language to show for the BCP 47 tags a reader asks for, best first: the first tag whose language there are
 * words in, whatever its region, and English when there is none.
 */
export function chooseLocale(requested: readonly string[]): Locale {
  for (const tag of requested) {
    const language = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
    const locale = Object.hasOwn(byLanguage, language) && byLanguage[language];
    if (locale) return locale;
  }
  return 'en';
}
