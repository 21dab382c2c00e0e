/**
 * Makes a formatter of `Intl` once for each BCP 47 language that asks: they are slow to make and quick to use.
 * English without a region is written the British way, day before month, as its Nordic readers do.
 */
export function perLocale<Formatter>(make: (tag: string) => Formatter): (locale: string) => Formatter {
  const made = new Map<string, Formatter>();
  return (locale) => {
    const formatter = made.get(locale) ?? make(locale === 'en' ? 'en-GB' : locale);
    made.set(locale, formatter);
    return formatter;
  };
}
