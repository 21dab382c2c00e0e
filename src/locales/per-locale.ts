/**
 * Makes a formatter of `Intl` once for each BCP 47 language that asks: they are slow to make and quick to use.
 * English without a region is written the British way, day before month, as its Nordic readers do; a language that
 * the browser does not know, as Chromium does not know Nynorsk, is written the way of Bokmål.
 */
export function perLocale<Formatter>(make: (tags: string[]) => Formatter): (locale: string) => Formatter {
  const made: Record<string, Formatter> = {};
  return (locale) => (made[locale] ??= make([locale === 'en' ? 'en-GB' : locale, 'nb']));
}
