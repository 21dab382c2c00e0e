/** Raised when the backend confirms that the shopper cancelled: no invoice was made, and the form is back. */
export class InvoiceCancelEvent extends Event {
  constructor() {
    super('invoice-cancel', {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'invoice-cancel': InvoiceCancelEvent;
  }
}
