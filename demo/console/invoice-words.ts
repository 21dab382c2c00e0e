import type {Invoice} from 'invoice-checkout/server';
import type {ConsoleWords} from '../words/console/console-words.ts';

/** Where an invoice stands, in words; Dintero's own word where there is none. */
export function stateText({state, status}: Invoice, words: ConsoleWords): string {
  if (state !== undefined) return words.states[state];
  return /^INITIA/.test(status) ? words.stateUnknown : status;
}

/** The kind of invoice in words; nothing for a product that the kit does not know. */
export function productText({payment_product_type: product}: Invoice, words: ConsoleWords): string {
  return product === undefined ? '' : words.productNames[product];
}

/** How far the money is on its way to the shop, in words; Dintero's own word where there is none. */
export function settlementText({settlement_status: status}: Invoice, {settlements}: ConsoleWords): string {
  return Object.entries(settlements).find(([known]) => known === status)?.[1] ?? status;
}

/** Who owes the money: a company, or else a person. */
export function buyerName({billing_address: address = {}}: Invoice): string {
  const {business_name, first_name = '', last_name = ''} = address;
  return business_name ?? `${first_name} ${last_name}`.trim();
}
