/** Raised by `<invoice-notice>` when the shopper takes one of the ways out that it offers. */
export class InvoiceNoticeActionEvent extends Event {
  /** The `id` of the action. */
  readonly action: string;

  constructor(action: string) {
    super('invoice-notice-action', {bubbles: true, composed: true});
    this.action = action;
  }
}

declare global {
  interface HTMLElementEventMap {
    'invoice-notice-action': InvoiceNoticeActionEvent;
  }
}
