import type {InvoiceProduct} from '../../domain/invoice/product.ts';
import type {OrderItem} from '../../domain/order.ts';
import type {BillingDraft} from '../../domain/purchase/offer.ts';
import type {FailureReason} from '../../domain/purchase/outcome.ts';
import type {Receipt} from '../../domain/purchase/receipt.ts';
import type {InvoiceState} from '../purchases/purchase-status.ts';

/** Where a buyer pays an invoice that the merchant delivers: account and reference, printed on the invoice. */
export type PaymentDetails = NonNullable<Receipt['payment_details']>;

/** Something that happened to an invoice, the oldest first. */
export interface InvoiceEvent {
  /** Dintero's name: `AUTHORIZE`, `INITIATE_CAPTURE`, `CAPTURE`, `VOID`, `SETTLEMENT` …, also one we do not know. */
  readonly event: string;
  readonly success: boolean;
  /** Minor units. */
  readonly amount?: number;
  /** ISO 8601, UTC. */
  readonly created_at?: string;
  /** Dintero's code, when `success` is false. Its message may hold what a buyer typed and is left out. */
  readonly error?: string;
}

/**
 * One invoice as a back office sees it: Dintero's transaction in one vocabulary. Holds the buyer's address, so it is
 * for the merchant's own people.
 */
export interface Invoice {
  readonly merchant_reference: string;
  readonly merchant_reference_2?: string;
  readonly session_id: string;
  readonly transaction_id: string;
  /** Absent for a product we do not know. */
  readonly payment_product_type?: InvoiceProduct;
  /** Absent while a buyer is still proving who they are, and for a `status` we do not know. */
  readonly state?: InvoiceState;
  /** With `failed`. */
  readonly reason?: FailureReason;
  /** Dintero's own word, also one that we do not know. */
  readonly status: string;
  /**
   * Dintero's own word on the money: `NOT_SETTLED`, `PENDING_SETTLEMENT`, `PARTIALLY_SETTLED`, `SETTLED`. Kept apart
   * from `state`: `paid` says that the buyer has paid, `SETTLED` that the money is at the merchant's.
   */
  readonly settlement_status: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Minor units, VAT included; what was invoiced. */
  readonly amount: number;
  /** Minor units that the buyer has paid: the sum of the successful `CAPTURE` events. */
  readonly captured_amount: number;
  /** Minor units that the buyer still owes; 0 once the invoice is cancelled or has failed. */
  readonly remaining_amount: number;
  /** Minor units that reached the merchant: the sum of the successful `SETTLEMENT` events. */
  readonly settled_amount: number;
  /** Who delivers the invoice, as far as Dintero says. */
  readonly invoice_channel?: 'kravia' | 'merchant';
  /** ISO 8601, UTC. */
  readonly created_at?: string;
  readonly billing_address?: BillingDraft;
  readonly items: readonly OrderItem[];
  readonly invoice_number?: string;
  /** `YYYY-MM-DD`, as printed on the invoice. */
  readonly invoice_date?: string;
  readonly due_date?: string;
  /**
   * `YYYY-MM-DD`, from the day of purchase and the terms that the store knows of it; absent where it does not, and once
   * the invoice is cancelled or has failed. A collective invoice made in one step is expected as its product is
   * configured.
   */
  readonly expected_issue_date?: string;
  readonly expected_due_date?: string;
  /** Whether `document` has the invoice as PDF. */
  readonly document: boolean;
  readonly payment_details?: PaymentDetails;
  readonly events: readonly InvoiceEvent[];
  /**
   * Whether `startCollection` is possible now: created, not yet collecting, an invoice of its own, and not known to be
   * Kravia's to deliver.
   */
  readonly canStartCollection: boolean;
  /** Whether `cancel` is possible now: created, collecting or partly paid. */
  readonly canCancel: boolean;
}
