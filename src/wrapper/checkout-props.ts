import type {FieldPolicies} from '../domain/billing/fields.ts';
import type {Country} from '../domain/countries/country.ts';
import type {InvoiceProduct} from '../domain/invoice/product.ts';
import type {BillingDraft, Offer} from '../domain/purchase/offer.ts';
import type {Messages} from '../locales/messages.ts';
import type {CheckoutMode} from '../widget/invoice-checkout.ts';

/** What a page tells an invoice checkout, in the words of the element. */
export interface CheckoutProps {
  /** Base URL of the merchant backend, absolute or relative to the page. */
  readonly backend: string;
  /** The order token that the shop's server made. */
  readonly order: string;
  /** Where Dintero's checkout is shown: in a frame (`embedded`, the default) or as a page of its own. */
  readonly mode?: CheckoutMode | undefined;
  /** BCP 47 language of the words. Default: the page's, then the browser's. */
  readonly locale?: string | undefined;
  /** The buyer's country, preselected: when it changes it replaces the shopper's choice. */
  readonly country?: Country | undefined;
  /** The product, preselected: when it changes it replaces the shopper's choice. */
  readonly product?: InvoiceProduct | undefined;
  /** Keeps the shopper from changing and sending anything. */
  readonly disabled?: boolean | undefined;
  /** Keeps nothing of what the shopper fills in over a reload. */
  readonly noDraft?: boolean | undefined;
  /** `light`: the fields stand in the page itself, where every password manager finds them. Fixed once it is shown. */
  readonly render?: 'light' | undefined;
  /** An offer that the page has already: the backend is not asked for one. */
  readonly offer?: Offer | undefined;
  /** What the page knows of the shopper, for fields that the shopper has not touched. */
  readonly prefill?: BillingDraft | undefined;
  /** How this page wants fields to be asked for, over what the offer says. */
  readonly fields?: FieldPolicies | undefined;
  /** Single sentences in the shop's own words. */
  readonly messages?: Partial<Messages> | undefined;
}
