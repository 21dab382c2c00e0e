/** Writes numbers and days the way a country does. */
export interface InvoiceFormat {
  /** From minor units. */
  money(amount: number): string;
  number(value: number): string;
  /** From `YYYY-MM-DD`. */
  day(text: string): string;
}

/** The format of a locale, in characters that the PDF's built-in font has. */
export function invoiceFormat(locale: string, currency: string): InvoiceFormat {
  const money = new Intl.NumberFormat(locale, {style: 'currency', currency});
  const number = new Intl.NumberFormat(locale, {maximumFractionDigits: 3});
  const day = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: 'UTC',
  });
  return {
    money: (amount) => printable(money.format(amount / 100)),
    number: (value) => printable(number.format(value)),
    day: (text) => printable(day.format(new Date(text))),
  };
}

function printable(text: string): string {
  return text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ').replace(/\u2212/g, '-');
}
