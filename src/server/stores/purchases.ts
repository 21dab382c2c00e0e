import type {Currency} from '../../domain/order.ts';
import type {OfferedProduct} from '../../domain/purchase/offer.ts';
import type {FailureReason} from '../../domain/purchase/outcome.ts';
import type {Receipt} from '../../domain/purchase/receipt.ts';
import type {InvoiceState, PurchaseStatus} from '../purchases/purchase-status.ts';

/** What Dintero's transaction tells of an invoice, as far as a receipt shows it. Nothing personal. */
export type InvoiceFacts = Pick<
  Receipt,
  'invoice_number' | 'invoice_date' | 'due_date' | 'captured_amount' | 'document' | 'payment_details'
>;

/** One session that was opened for an order, and what became of it. Holds nothing personal. */
export interface StoredPurchase {
  readonly session_id: string;
  readonly merchant_reference: string;
  /** Keyed hash of order, product and address: the same again is the same purchase. */
  readonly fingerprint: string;
  readonly amount: number;
  readonly currency: Currency;
  /** The terms that were offered, from which the expected days follow. */
  readonly terms: Pick<OfferedProduct, 'type' | 'days_until_due' | 'invoice_channel' | 'invoice_schedule'>;
  /** Dintero's page for the session. */
  readonly url: string;
  /** Milliseconds since 1970, as all instants here. */
  readonly opened_at: number;
  readonly expires_at: number;
  readonly status: PurchaseStatus;
  readonly reason?: FailureReason;
  readonly transaction_id?: string;
  /** Dintero's own word for the transaction, also one that we do not know. */
  readonly transaction_status?: string;
  /** When the transaction was made, on Dintero's clock. */
  readonly purchased_at?: number;
  /** When we first read that there is an invoice, on our own clock. */
  readonly authorized_at?: number;
  readonly invoice?: InvoiceFacts;
}

/** What the shop is told when an invoice changes its state; the argument of `onSettled`. */
export interface SettledPurchase {
  readonly merchant_reference: string;
  readonly session_id: string;
  readonly transaction_id: string;
  readonly state: InvoiceState;
}

/** What marks one telling of `onSettled`; its second argument. */
export interface Delivery {
  /**
   * Names the change of state, the same each time it is told: session and state. A shop that stores it in the
   * transaction in which it acts, in a column that is unique, acts exactly once.
   */
  readonly key: string;
}

/** A change of state that the shop has not taken note of yet. */
export interface Notification {
  readonly id: string;
  readonly purchase: SettledPurchase;
  /** How often it was taken before. */
  readonly attempts: number;
}

/** The right to open a session for an order, until it runs out. */
export interface OrderClaim {
  readonly merchant_reference: string;
  /** Random; names the request that holds the claim. */
  readonly owner: string;
}

/**
 * An invoice that was asked for in one step and whose answer is not stored yet. Until it is, nobody knows whether the
 * invoice exists: its reference is looked up at Dintero before it is ever asked for again.
 */
export interface InvoiceAttempt
  extends Pick<StoredPurchase, 'merchant_reference' | 'fingerprint' | 'amount' | 'currency' | 'terms'> {
  /** Milliseconds since 1970. */
  readonly attempted_at: number;
}

/** A step a purchase takes; undefined leaves it as it is. Called again when someone else was faster. */
export type PurchaseChange = (
  current: StoredPurchase,
) => {readonly purchase: StoredPurchase; readonly notify?: readonly SettledPurchase[]} | undefined;

/** A part of the purchases that a question is about, in the order in which they were opened. */
export interface PurchasePage {
  /** So many at most. */
  readonly limit: number;
  /** Only those opened later than the purchase of this session. */
  readonly afterSession?: string | undefined;
  /** Only those whose session expires, or expired, after this instant. */
  readonly expiresAfter?: number | undefined;
}

/**
 * The port through which the kit remembers purchases. Every method is atomic, also between processes that share one
 * store; nothing is ever deleted but claims, attempts that ended and old result tokens. `memoryStore`, `sqliteStore`
 * and `postgresStore` implement it.
 */
export interface PurchaseStore {
  /** Takes the claim of an order unless another owner's still runs; tells whether it was taken. */
  claimOrder(claim: OrderClaim, now: number, until: number): Promise<boolean>;
  /** Gives a claim back, if it is still the owner's. */
  releaseOrder(claim: OrderClaim): Promise<void>;
  /**
   * Adds a purchase, with its first result token if a buyer has one, and ends the order's attempt. A session that is
   * stored already stays as it is known. False, and nothing changed, when the claim was lost meanwhile.
   */
  openPurchase(purchase: StoredPurchase, tokenHash: string | undefined, claim: OrderClaim): Promise<boolean>;
  /** Notes what is about to be asked for, in place of the order's earlier attempt; false when the claim was lost. */
  beginAttempt(attempt: InvoiceAttempt, claim: OrderClaim): Promise<boolean>;
  /** The attempt is known to have made no invoice. */
  endAttempt(reference: string): Promise<void>;
  attemptOfOrder(reference: string): Promise<InvoiceAttempt | undefined>;
  /** Attempts that began before an instant, the oldest first. */
  attemptsBefore(instant: number, limit: number): Promise<readonly InvoiceAttempt[]>;
  /**
   * Lets a further result token point at a purchase. Its first, which Dintero sends the buyer back with, is kept, and
   * the newest twenty.
   */
  addResultToken(sessionId: string, tokenHash: string): Promise<void>;
  /** All purchases of an order, the newest first. */
  purchasesOfOrder(reference: string): Promise<readonly StoredPurchase[]>;
  purchaseOfSession(sessionId: string): Promise<StoredPurchase | undefined>;
  purchaseOfToken(tokenHash: string): Promise<StoredPurchase | undefined>;
  /** Purchases in one of these statuses, the oldest first. */
  purchasesInStatus(
    statuses: readonly PurchaseStatus[],
    page: PurchasePage,
  ): Promise<readonly StoredPurchase[]>;
  /**
   * Changes a purchase and, in the same breath, notes what the shop is to be told: once per session and state,
   * however often it is asked. Answers the purchase as it then stands.
   *
   * @throws Error when no such purchase was ever opened.
   */
  changePurchase(sessionId: string, change: PurchaseChange): Promise<StoredPurchase>;
  /**
   * Takes the next notification that is due and reserves it until an instant. Those of one session come in the
   * order of their states: a later one waits for the earlier.
   */
  takeNotification(now: number, until: number): Promise<Notification | undefined>;
  /** The shop took note. */
  finishNotification(notification: Notification): Promise<void>;
  /** The shop did not take note: due again at an instant, unless the reservation ran out and another took it. */
  postponeNotification(notification: Notification, until: number): Promise<void>;
}
