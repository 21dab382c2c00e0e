import type {CheckoutProps} from './checkout-props.ts';

/** What a page tells a checkout component: all that the element is told, and the plain form that stands in for it. */
export interface CheckoutComponentProps extends CheckoutProps {
  /**
   * The plain form of the order, in HTML, as the kit's `backend.form()` makes it: shown until the element takes over in
   * the browser. It is written once for an `order` and then left alone, since a shopper may be typing in it.
   */
  readonly form?: string | undefined;
}
