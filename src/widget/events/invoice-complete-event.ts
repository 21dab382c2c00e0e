import type {Receipt} from '../../domain/purchase/receipt.ts';

/** Raised once when the backend says that the invoice is created. Created is not paid. */
export class InvoiceCompleteEvent extends Event {
  /** For a thank-you page or analytics: references, amount and dates, nothing personal. */
  readonly receipt: Receipt | undefined;

  constructor(receipt: Receipt | undefined) {
    super('invoice-complete', {bubbles: true, composed: true});
    this.receipt = receipt;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'invoice-complete': InvoiceCompleteEvent;
  }
}
