import type {InvoiceCheckout as InvoiceCheckoutElement} from '../widget/invoice-checkout.ts';
import type {CheckoutComponentProps} from '../wrapper/checkout-component-props.ts';
import type {CheckoutHandlers} from '../wrapper/checkout-handlers.ts';
import {checkoutTag} from '../wrapper/tag.ts';
import {type TagComponent, wrapTag} from './wrap-tag.ts';

/**
 * `<invoice-checkout>` as a React component. `ref` is the element, with its methods. What stands inside, and the
 * plain `form`, is shown until the element takes over in the browser.
 */
export const InvoiceCheckout: TagComponent<
  InvoiceCheckoutElement,
  CheckoutComponentProps & CheckoutHandlers
> = /* @__PURE__ */ wrapTag(checkoutTag, 'InvoiceCheckout');
