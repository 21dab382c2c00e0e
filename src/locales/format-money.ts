import type {Currency} from '../domain/order.ts';
import {perLocale} from './per-locale.ts';

const formatters: Readonly<Record<Currency, (locale: string) => Intl.NumberFormat>> = {
  NOK: inCurrency('NOK'),
  SEK: inCurrency('SEK'),
  EUR: inCurrency('EUR'),
};

/** An amount of minor units as people of the language write it: 50000 NOK is "500,00 kr" in Norwegian. */
export function formatMoney(minor: number, currency: Currency, locale: string): string {
  return formatters[currency](locale).format(minor / 100);
}

function inCurrency(currency: Currency): (locale: string) => Intl.NumberFormat {
  return perLocale((tag) => new Intl.NumberFormat(tag, {style: 'currency', currency}));
}
