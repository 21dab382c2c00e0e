import type {Purchase} from '../../domain/purchase/purchase-state.ts';

/** Raised whenever the purchase enters another state. */
export class InvoiceStateChangeEvent extends Event {
  readonly state: Purchase['state'];
  readonly previous: Purchase['state'];

  constructor(state: Purchase['state'], previous: Purchase['state']) {
    super('invoice-state-change', {bubbles: true, composed: true});
    this.state = state;
    this.previous = previous;
  }
}

declare global {
  interface HTMLElementEventMap {
    'invoice-state-change': InvoiceStateChangeEvent;
  }
}
