import type {CheckoutProps} from './checkout-props.ts';

/** What a page tells an invoice return, in the words of the element. */
export type ReturnProps = Pick<CheckoutProps, 'backend' | 'locale' | 'messages'>;
