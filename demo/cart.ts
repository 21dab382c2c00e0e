import type {Order} from 'invoice-checkout';
import {vatOf} from 'invoice-checkout/server';
import {type Article, catalog, currencies, vatRate} from './catalog.ts';
import type {Settings} from './settings.ts';

/** One article in the cart. Amounts are minor units, VAT included. */
export interface CartLine {
  readonly article: Article;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly amount: number;
}

/** What a visitor is about to buy, with every article of the shop on a line, also those not wanted. */
export interface Cart {
  readonly lines: readonly CartLine[];
  readonly currency: Order['currency'];
  readonly amount: number;
  /** Part of `amount`. */
  readonly vat_amount: number;
}

const most = 99;

/** Reads quantities from a form and puts the shop's own prices on them; a browser never sends a price. */
export function readCart(form: URLSearchParams, {country}: Settings): Cart {
  const currency = currencies[country];
  const lines = catalog.map((article): CartLine => {
    const quantity = readQuantity(form.get(article.id), article);
    const unitPrice = article.prices[currency];
    return {article, quantity, unitPrice, amount: Math.round(unitPrice * quantity)};
  });
  const amount = lines.reduce((sum, line) => sum + line.amount, 0);
  return {lines, currency, amount, vat_amount: vatOf(amount, vatRate)};
}

function readQuantity(text: string | null, {step, quantity}: Article): number {
  if (text === null) return quantity;
  const typed = Number(text.replace(',', '.'));
  if (!(typed > 0)) return 0;
  return Math.min(Math.round(typed / step) * step, most);
}
