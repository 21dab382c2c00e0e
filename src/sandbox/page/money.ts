/** Minor units as a person reads them: `500,00 kr`. */
export function money(amount: number, currency: string, locale: string): string {
  return new Intl.NumberFormat(locale, {style: 'currency', currency}).format(amount / 100);
}
