import type {BillingField} from '../billing/issue.ts';
import type {Country} from '../countries/country.ts';
import type {InvoiceProduct} from '../invoice/product.ts';
import type {Order} from '../order.ts';

/** Whether Dintero can invoice this order with a product; `disabled_…` says why not. */
export type Payability = 'payable' | 'disabled_by_gateway' | 'disabled_by_order_amount';

/** Who finishes the purchase: Dintero's checkout page, or the merchant's backend without any page. */
export type Completion = 'checkout' | 'server';

/** How often a grouped invoice is issued. */
export type InvoiceInterval = 'monthly' | 'quarterly';

/** A product as the merchant offers it for one order. */
export interface OfferedProduct {
  readonly type: InvoiceProduct;
  /** Days from issue to due date, 0 to 365. */
  readonly days_until_due: number;
  readonly require_identity_verification: boolean;
  /** Who delivers the invoice; absent for the grouped product. */
  readonly invoice_channel?: 'kravia' | 'merchant';
  /** Only on the grouped product. */
  readonly invoice_schedule?: {readonly interval: InvoiceInterval};
  readonly payability: Payability;
  readonly completion: Completion;
}

/** How the shop wants a field to be asked for, where it is not left as the country and product say. */
export type FieldPolicy = 'hidden' | 'optional' | 'required' | 'read_only';

/** A billing address as far as it is known, in the texts that a form would show. */
export type BillingDraft = {readonly [Field in BillingField]?: string};

/**
 * What a shopper can choose from for one order: the answer of `GET /offer`, version 1 of the merchant
 * contract. Members that the contract does not name are ignored.
 */
export interface Offer {
  readonly version: 1;
  readonly order: Order;
  /** In the order to show; at least one. */
  readonly products: readonly OfferedProduct[];
  readonly countries: readonly Country[];
  readonly default_country: Country;
  /** What the shop knows of the shopper already. */
  readonly billing_address?: BillingDraft;
  readonly fields?: {readonly [Field in BillingField]?: FieldPolicy};
  /** Countries whose company register the backend can ask. */
  readonly company_lookup?: readonly Country[];
  readonly merchant: {readonly name: string; readonly terms_url?: string};
}
