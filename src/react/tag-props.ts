import type {HTMLAttributes, RefAttributes} from 'react';
import type {InvoiceCheckout} from '../widget/invoice-checkout.ts';
import type {InvoiceReturn} from '../widget/invoice-return.ts';
import type {CheckoutProps} from '../wrapper/checkout-props.ts';
import type {ReturnProps} from '../wrapper/return-props.ts';
import type {checkoutTag, returnTag} from '../wrapper/tag.ts';

/** Handlers as React 19 takes them on a tag: `oninvoice-complete`. */
type TagHandlers<Event extends keyof HTMLElementEventMap> = {
  readonly [Type in Event as `on${Type}`]?: ((event: HTMLElementEventMap[Type]) => void) | undefined;
};

/** What the raw `<invoice-checkout>` takes in JSX, from React 19 on. */
export type CheckoutTagProps = Omit<CheckoutProps, 'noDraft'> & {
  readonly 'no-draft'?: boolean | undefined;
} & TagHandlers<(typeof checkoutTag.events)[number]> &
  HTMLAttributes<InvoiceCheckout> &
  RefAttributes<InvoiceCheckout>;

/** What the raw `<invoice-return>` takes in JSX, from React 19 on. */
export type ReturnTagProps = ReturnProps &
  TagHandlers<(typeof returnTag.events)[number]> &
  HTMLAttributes<InvoiceReturn> &
  RefAttributes<InvoiceReturn>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'invoice-checkout': CheckoutTagProps;
      'invoice-return': ReturnTagProps;
    }
  }
}
