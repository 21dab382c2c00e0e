import {type BillingAddressReading, parseBillingAddress} from '../domain/billing/address.ts';
import type {FieldIssue} from '../domain/billing/issue.ts';
import type {InvoiceProduct} from '../domain/invoice/product.ts';
import type {BillingDraft} from '../domain/purchase/offer.ts';
import type {BackendSettings} from './options/backend-settings.ts';
import {findOrder} from './orders/find-order.ts';
import {offeredProduct} from './orders/offered-product.ts';
import type {OpenSession, SessionAnswer} from './purchases/open-session.ts';

/** What a buyer asks for, by the widget or by a plain form; none of it is believed. */
export interface BuyRequest {
  /** The order token. */
  readonly order: string;
  readonly payment_product_type: InvoiceProduct;
  readonly billing_address: BillingDraft;
}

/** What came of it: a session, or why there is none. */
export type BuyAnswer =
  | SessionAnswer
  | {readonly kind: 'unknown_order'}
  | {readonly kind: 'invalid_address'; readonly issues: readonly FieldIssue[]};

/** Opens Dintero's checkout for an order, with the shop's prices and a judged address. */
export type Buy = (request: BuyRequest) => Promise<BuyAnswer>;

/** Makes the one way from what a buyer filled in to a session. */
export function createBuy(settings: BackendSettings, openSession: OpenSession): Buy {
  return async function buy({order: token, payment_product_type, billing_address}) {
    const found = await findOrder(token, settings);
    if (found === undefined) return {kind: 'unknown_order'};
    const {billing_address: known = {}, ...order} = found;

    const product = offeredProduct(settings.products, payment_product_type, order);
    if (product?.payability !== 'payable') {
      return {kind: 'not_payable', payability: product?.payability ?? 'not_offered'};
    }

    const address = judge({...billing_address, ...readOnly(known, settings)}, payment_product_type, settings);
    return address.ok
      ? openSession({order, product, address: address.value})
      : {kind: 'invalid_address', issues: address.issues};
  };
}

function judge(
  draft: BillingDraft,
  product: InvoiceProduct,
  {countries, fields}: BackendSettings,
): BillingAddressReading {
  const country = countries.find((each) => each === draft.country);
  return country === undefined
    ? {ok: false, issues: [{field: 'country', code: 'required'}]}
    : parseBillingAddress(draft, product, country, fields);
}

/** What the shop knows and lets nobody change. */
function readOnly(known: BillingDraft, {fields}: BackendSettings): BillingDraft {
  return Object.fromEntries(
    Object.entries(known).filter(([field]) => fields[field as keyof BillingDraft] === 'read_only'),
  );
}
