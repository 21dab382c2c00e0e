const known: Readonly<Record<string, string>> = {nb: 'no', nn: 'no', no: 'no', sv: 'sv', fi: 'fi', da: 'da'};

/** The language code that Dintero's checkout page takes, for a BCP 47 locale. Source: Dintero, checkout web SDK. */
export function dinteroLanguage(locale: string): string {
  return known[locale.slice(0, 2).toLowerCase()] ?? 'en';
}
