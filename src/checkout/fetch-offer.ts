import {isDaysUntilDue} from '../domain/invoice/days-until-due.ts';
import {isInvoiceProduct} from '../domain/invoice/product.ts';
import type {Offer} from '../domain/purchase/offer.ts';
import {type Answer, askBackend} from './ask-backend.ts';
import {members} from './members.ts';

/** Asks what the order can be invoiced with: `GET /offer`. */
export function fetchOffer(base: string, order: string): Promise<Answer<Offer>> {
  return askBackend({base, path: `/offer?order=${encodeURIComponent(order)}`, read: readOffer});
}

/** The offer in a backend's answer, if it is one; products that nobody here can show are left out. */
export function readOffer(json: unknown): Offer | undefined {
  const {version, order, merchant, countries, products: offered} = members(json);
  if (version !== 1 || !order || !merchant || !Array.isArray(countries) || !Array.isArray(offered))
    return undefined;
  const products = offered.filter(isOfferedProduct);
  return products.length > 0 ? ({...members(json), products} as unknown as Offer) : undefined;
}

function isOfferedProduct(json: unknown): boolean {
  const {type, days_until_due} = members(json);
  return isInvoiceProduct(type) && isDaysUntilDue(days_until_due);
}
