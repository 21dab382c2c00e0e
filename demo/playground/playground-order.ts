import {randomInt} from 'node:crypto';
import type {Country, Order} from 'invoice-checkout';
import {vatOf} from 'invoice-checkout/server';

const rate = 25;

/** What the playground sells: the currency and an amount of about the same worth, minor units. */
const prices: Readonly<Record<Country, {readonly currency: Order['currency']; readonly amount: number}>> = {
  NO: {currency: 'NOK', amount: 249_000},
  SE: {currency: 'SEK', amount: 249_000},
  FI: {currency: 'EUR', amount: 24_900},
};

/** A reference for a new order; it says in which country, so that nothing needs to be kept. */
export function newReference(country: Country): string {
  return `play-${country}-${randomInt(100_000_000, 1_000_000_000)}`;
}

/** The order under a reference of the playground. */
export function playgroundOrder(reference: string): Order | undefined {
  const country = /^play-(NO|SE|FI)-\d{9}$/.exec(reference)?.[1] as Country | undefined;
  if (country === undefined) return undefined;
  const {currency, amount} = prices[country];
  const vat_amount = vatOf(amount, rate);
  const line = {line_id: '1', id: 'consulting', description: 'Workplace consulting', quantity: 2};
  return {
    merchant_reference: reference,
    amount,
    vat_amount,
    currency,
    items: [{...line, amount, vat: rate, vat_amount}],
  };
}
