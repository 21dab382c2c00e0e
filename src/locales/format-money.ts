import type {Currency} from '../domain/order.ts';

/**
 * An amount of minor units as people of the language write it: 50000 NOK is "500,00 kr" in Norwegian. A browser that
 * does not know Nynorsk writes the way of Bokmål.
 */
export function formatMoney(minor: number, currency: Currency, locale: string): string {
  return new Intl.NumberFormat([locale, 'nb'], {style: 'currency', currency}).format(minor / 100);
}
