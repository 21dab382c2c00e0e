import type {Locale} from './choose-locale.ts';

/** Our English writes days and amounts the British way, as its readers in the Nordic countries do. */
const regional: Readonly<Record<Locale, string>> = {en: 'en-GB', nb: 'nb-NO', sv: 'sv-SE', fi: 'fi-FI'};

/** Makes a formatter of `Intl` once for each language that asks: they are slow to make and quick to use. */
export function perLocale<Formatter>(make: (tag: string) => Formatter): (locale: Locale) => Formatter {
  const made = new Map<Locale, Formatter>();
  return (locale) => {
    const formatter = made.get(locale) ?? make(regional[locale]);
    made.set(locale, formatter);
    return formatter;
  };
}
