import type {CheckoutProps, InvoiceCheckout, InvoiceReturn, ReturnProps} from 'invoice-checkout';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'invoice-checkout': CheckoutProps & HTMLAttributes<InvoiceCheckout>;
      'invoice-return': ReturnProps & HTMLAttributes<InvoiceReturn>;
    }
    interface CustomEvents
      extends Pick<HTMLElementEventMap, 'invoice-complete' | 'invoice-error' | 'invoice-submit'> {}
  }
}
