import type {Currency} from '../domain/order.ts';

/** An amount of money as people of a language write it: 50000 minor units of NOK are "500,00 kr" in Norwegian. */
export function formatAmount(amount: number, currency: Currency, locale: string): string {
  return new Intl.NumberFormat(locale, {style: 'currency', currency}).format(amount / 100);
}
