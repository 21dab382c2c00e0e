/** A language that the widget has words in, BCP 47. */
export type Locale = 'en' | 'nb' | 'nn' | 'sv' | 'sv-FI' | 'fi';

/** Languages by the primary subtag that asks for them; Norwegian without a form is Bokmål. */
const byLanguage: Readonly<Record<string, Locale>> = {
  en: 'en',
  nb: 'nb',
  no: 'nb',
  nn: 'nn',
  sv: 'sv',
  fi: 'fi',
};

/**
 * The language to show for the BCP 47 tags a reader asks for, best first: the first tag whose language there are
 * words in, whatever its region, and English when there is none. Only Swedish has words of its own for a region,
 * Finland with Åland.
 */
export function chooseLocale(requested: readonly string[]): Locale {
  for (const tag of requested) {
    const [language = '', ...rest] = tag.trim().toLowerCase().split(/[-_]/);
    const locale = Object.hasOwn(byLanguage, language) && byLanguage[language];
    if (locale === 'sv' && (rest.includes('fi') || rest.includes('ax'))) return 'sv-FI';
    if (locale) return locale;
  }
  return 'en';
}
