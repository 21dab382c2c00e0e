import {randomInt} from 'node:crypto';
import type {Order, OrderItem} from 'invoice-checkout';
import {vatOf} from 'invoice-checkout/server';
import type {Cart, CartLine} from './cart.ts';
import {vatRate} from './catalog.ts';
import type {ShopWords} from './words/shop-words.ts';

/** Makes the shop's order of a cart, described in the buyer's language, with a reference of its own. */
export function makeOrder(cart: Cart, words: ShopWords): Order {
  return {
    merchant_reference: `order-${randomInt(100_000_000, 1_000_000_000)}`,
    amount: cart.amount,
    vat_amount: cart.vat_amount,
    currency: cart.currency,
    items: cart.lines.filter((line) => line.quantity > 0).map((line) => orderItem(line, words)),
  };
}

function orderItem({article, quantity, amount}: CartLine, words: ShopWords): OrderItem {
  return {
    line_id: article.id,
    id: article.id,
    description: words.articles[article.id].name,
    quantity,
    amount,
    vat: vatRate,
    vat_amount: vatOf(amount, vatRate),
  };
}
