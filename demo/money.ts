import type {Language} from './languages.ts';

/** Words an amount of minor units for a reader of the language: "1 234,50 kr". The currency is an ISO 4217 code. */
export function formatMoney(amount: number, currency: string, language: Language): string {
  return new Intl.NumberFormat(language, {style: 'currency', currency}).format(amount / 100);
}
