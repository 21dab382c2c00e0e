import type {InvoiceProduct} from '../../domain/invoice/product.ts';
import type {Purchase} from '../../domain/purchase/purchase-state.ts';
import type {InvoiceErrorCode} from './invoice-error-event.ts';

/** A step of a purchase; nothing of it is personal. */
export interface InvoiceStateChangeFacts {
  /** The state that was entered. */
  readonly state: Purchase['state'];
  /** The state that was left. */
  readonly previous: Purchase['state'];
  /** The product chosen then, if there was one. */
  readonly product?: InvoiceProduct | undefined;
  /** Why, when something went wrong; an `invoice-error` follows. */
  readonly code?: InvoiceErrorCode | undefined;
  /** Whether the same thing may work when tried again; with `code`. */
  readonly retryable?: boolean | undefined;
  /** Finds the problem in the backend's log; with `code`. */
  readonly correlation_id?: string | undefined;
}

/** Raised whenever the purchase enters another state. */
export class InvoiceStateChangeEvent extends Event implements InvoiceStateChangeFacts {
  declare readonly state: Purchase['state'];
  declare readonly previous: Purchase['state'];
  declare readonly product?: InvoiceProduct;
  declare readonly code?: InvoiceErrorCode;
  declare readonly retryable?: boolean;
  declare readonly correlation_id?: string;

  constructor(facts: InvoiceStateChangeFacts) {
    super('invoice-state-change', {bubbles: true, composed: true});
    Object.assign(this, facts);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'invoice-state-change': InvoiceStateChangeEvent;
  }
}
