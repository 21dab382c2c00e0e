import type {InvoiceProduct} from '../../domain/invoice/product.ts';

/**
 * Raised before a filled-in form is sent to the backend. `preventDefault()` keeps it from being sent; nothing typed
 * is lost. Carries no personal data.
 */
export class InvoiceSubmitEvent extends Event {
  /** The kind of invoice that is asked for. */
  readonly product: InvoiceProduct;

  constructor(product: InvoiceProduct) {
    super('invoice-submit', {bubbles: true, composed: true, cancelable: true});
    this.product = product;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'invoice-submit': InvoiceSubmitEvent;
  }
}
