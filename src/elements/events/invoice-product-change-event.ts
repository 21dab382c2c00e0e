import type {InvoiceProduct} from '../../domain/invoice/product.ts';

/** Raised by `<invoice-options>` when the shopper has chosen another invoice product. */
export class InvoiceProductChangeEvent extends Event {
  /** The kind of invoice that was chosen. */
  readonly product: InvoiceProduct;

  constructor(product: InvoiceProduct) {
    super('invoice-product-change', {bubbles: true, composed: true});
    this.product = product;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'invoice-product-change': InvoiceProductChangeEvent;
  }
}
