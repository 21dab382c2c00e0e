/**
 * Raised by `<invoice-notice>` when the shopper takes one of the ways out that it offers. For whoever holds the notice: it
 * stays within its shadow root.
 */
export class InvoiceNoticeActionEvent extends Event {
  /** The `id` of the action. */
  readonly action: string;

  constructor(action: string) {
    super('invoice-notice-action', {bubbles: true});
    this.action = action;
  }
}

declare global {
  interface HTMLElementEventMap {
    'invoice-notice-action': InvoiceNoticeActionEvent;
  }
}
