import type {BillingAddress} from '../billing/address.ts';
import type {InvoiceProduct} from '../invoice/product.ts';
import type {Completion} from './offer.ts';

/** What the browser sends to open a session: `POST /sessions`. It names no price and no order reference. */
export interface SessionRequest {
  /** The signed order token that the shop put into the page. */
  readonly order: string;
  readonly payment_product_type: InvoiceProduct;
  /** BCP 47, for Dintero's page. */
  readonly locale: string;
  readonly billing_address: BillingAddress;
}

/** A session that Dintero opened: the answer of `POST /sessions`. */
export interface OpenedSession {
  readonly session_id: string;
  /** Dintero's page for the session; absent when the backend finished the purchase itself. */
  readonly url?: string;
  /** Origin of Dintero's checkout, for the frame and for checking its messages; absent with `url`. */
  readonly checkout_endpoint?: string;
  readonly completion: Completion;
  /** Random; whoever holds it may read this purchase's outcome and nothing else. */
  readonly result_token: string;
  /** ISO 8601, UTC. */
  readonly expires_at?: string;
}
