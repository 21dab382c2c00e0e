import type {BillingAddress} from '../../domain/billing/address.ts';

/**
 * Raised by `<invoice-billing-form>` when every field that applies is valid and the shopper goes on. Only
 * who holds the form hears it: the address is personal data.
 */
export class BillingSubmitEvent extends Event {
  readonly address: BillingAddress;

  constructor(address: BillingAddress) {
    super('invoice-billing-submit');
    this.address = address;
  }
}

declare global {
  interface HTMLElementEventMap {
    'invoice-billing-submit': BillingSubmitEvent;
  }
}
