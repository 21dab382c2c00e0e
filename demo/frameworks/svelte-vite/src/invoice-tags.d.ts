import type {
  CheckoutProps,
  InvoiceCheckout,
  InvoiceCompleteEvent,
  InvoiceReturn,
  ReturnProps,
} from 'invoice-checkout';
import type {HTMLAttributes} from 'svelte/elements';

interface InvoiceHandlers {
  'oninvoice-complete'?: (event: InvoiceCompleteEvent) => void;
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'invoice-checkout': CheckoutProps & InvoiceHandlers & HTMLAttributes<InvoiceCheckout>;
    'invoice-return': ReturnProps & InvoiceHandlers & HTMLAttributes<InvoiceReturn>;
  }
}
