import type {Country} from '../domain/countries/country.ts';
import type {InvoiceProduct} from '../domain/invoice/product.ts';
import type {InvoiceCheckout as InvoiceCheckoutElement} from '../widget/invoice-checkout.ts';
import type {CheckoutComponentProps} from '../wrapper/checkout-component-props.ts';
import type {CheckoutHandlers} from '../wrapper/checkout-handlers.ts';
import {checkoutTag} from '../wrapper/tag.ts';
import {type TagComponent, wrapTag} from './wrap-tag.ts';

/** What `v-model:product` and `v-model:country` hear: the shopper's choice. */
export interface CheckoutModels {
  readonly 'onUpdate:product'?: ((product: InvoiceProduct) => void) | undefined;
  readonly 'onUpdate:country'?: ((country: Country) => void) | undefined;
}

/**
 * `<invoice-checkout>` as a Vue component. A template ref holds the `element`, with its methods. What stands in the
 * slot, and the plain `form`, is shown until the element takes over in the browser.
 */
export const InvoiceCheckout: TagComponent<
  InvoiceCheckoutElement,
  CheckoutComponentProps & CheckoutHandlers & CheckoutModels
> = /* @__PURE__ */ wrapTag(checkoutTag, 'InvoiceCheckout', {
  product: 'invoice-product-change',
  country: 'invoice-country-change',
});
