import type {BillingAddress} from '../../domain/billing/address.ts';

/**
 * Raised by `<invoice-billing-form>` when every field that applies is valid and the shopper goes on. It does
 * not leave the widget that holds the form: the address is personal data.
 */
export class BillingSubmitEvent extends Event {
  readonly address: BillingAddress;

  constructor(address: BillingAddress) {
    super('invoice-billing-submit', {bubbles: true});
    this.address = address;
  }
}

declare global {
  interface HTMLElementEventMap {
    'invoice-billing-submit': BillingSubmitEvent;
  }
}
