import {isDaysUntilDue} from '../domain/invoice/days-until-due.ts';
import {isInvoiceProduct} from '../domain/invoice/product.ts';
import type {Offer} from '../domain/purchase/offer.ts';
import type {Outcome} from '../domain/purchase/outcome.ts';
import type {PurchaseResult} from '../domain/purchase/receipt.ts';
import type {OpenedSession} from '../domain/purchase/session.ts';

type Members = Readonly<Record<string, unknown>>;

const outcomes: Readonly<Record<Outcome, true>> = {
  authorized: true,
  on_hold: true,
  pending: true,
  cancelled: true,
  failed: true,
  expired: true,
};

/** The offer in a backend's answer, if it is one; products that nobody here can show are left out. */
export function readOffer(json: unknown): Offer | undefined {
  const offer = members(json);
  if (offer?.version !== 1 || !Array.isArray(offer.countries) || !members(offer.order)) return undefined;
  if (!members(offer.merchant) || !Array.isArray(offer.products)) return undefined;
  const products = offer.products.filter(isOfferedProduct);
  return products.length > 0 ? ({...offer, products} as unknown as Offer) : undefined;
}

/** The session in a backend's answer; a page that is not on the web is never opened. */
export function readSession(json: unknown): OpenedSession | undefined {
  const session = members(json);
  if (typeof session?.session_id !== 'string' || typeof session.result_token !== 'string') return undefined;
  const {url, checkout_endpoint} = session;
  const withPage = isWebAddress(url) && isWebAddress(checkout_endpoint);
  return withPage || (session.completion === 'server' && url === undefined)
    ? (session as unknown as OpenedSession)
    : undefined;
}

/** The result in a backend's answer. */
export function readResult(json: unknown): PurchaseResult | undefined {
  const result = members(json);
  return typeof result?.outcome === 'string' && Object.hasOwn(outcomes, result.outcome)
    ? (result as unknown as PurchaseResult)
    : undefined;
}

function isOfferedProduct(json: unknown): boolean {
  const product = members(json);
  return isInvoiceProduct(product?.type) && isDaysUntilDue(product?.days_until_due);
}

function members(json: unknown): Members | undefined {
  return typeof json === 'object' && json !== null ? (json as Members) : undefined;
}

function isWebAddress(text: unknown): boolean {
  return typeof text === 'string' && /^https?:\/\//.test(text);
}
