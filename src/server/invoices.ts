import type {FieldIssue} from '../domain/billing/issue.ts';
import type {InvoiceProduct} from '../domain/invoice/product.ts';
import type {BillingDraft} from '../domain/purchase/offer.ts';
import type {FailureReason} from '../domain/purchase/outcome.ts';
import type {Result} from '../domain/result.ts';
import type {Invoice, PaymentDetails} from './invoices/invoice.ts';
import type {MerchantOrder} from './orders/merchant-order.ts';
import type {InvoiceState} from './purchases/purchase-status.ts';

/** What a merchant wants invoiced without the buyer at a screen. The order carries the buyer's `billing_address`. */
export interface InvoiceRequest {
  readonly order: MerchantOrder;
  readonly payment_product_type: InvoiceProduct;
  /** 0 to 365; the product's configured days, or 14, when left out. */
  readonly days_until_due?: number;
  /** Who delivers; as configured for the product when left out. Never with the grouped product. */
  readonly invoice_channel?: 'kravia' | 'merchant';
}

/** What a merchant wants to be paid in two steps. */
export interface PrepareRequest extends InvoiceRequest {
  /**
   * Whether the buyer must prove who they are; as configured for the product when left out. With `true` only the buyer
   * can pay, on Dintero's page. `false` for persons only where the merchant delivers the invoice.
   */
  readonly require_identity_verification?: boolean;
}

/** Which duplicates are refused: any session with the same reference, or only one that became an invoice. */
export type DuplicateRule = 'any' | 'successful';

/** An invoice that now exists; `existing` when it was there before, so that nothing new was sent. */
export interface IssuedInvoice {
  readonly invoice: Invoice;
  readonly existing: boolean;
}

/** Why nothing was invoiced. */
export type IssueRefusal =
  /** The order cannot be read or does not add up; the message names its member. */
  | {readonly code: 'invalid-order'; readonly message: string}
  | {readonly code: 'invalid-address'; readonly errors: readonly FieldIssue[]}
  /** A product or option that cannot be used; the message names it and the remedy. */
  | {readonly code: 'invalid-option'; readonly message: string}
  /** Dintero or Kravia said no; the transaction is there if one was made. The same reference may be tried again. */
  | {readonly code: 'failed'; readonly reason: FailureReason; readonly transaction_id?: string}
  /** Dintero refused the request as it is; repeating it unchanged will not help. */
  | {readonly code: 'refused'; readonly status: number}
  /** The reference already has an invoice over something else. */
  | {readonly code: 'different-invoice'; readonly invoice: Invoice}
  /** The reference has a session, invoiced or not, and `duplicates` is `any`. */
  | {readonly code: 'duplicate'; readonly session_id: string}
  /** The reference's invoice was cancelled; Dintero makes no other one for it in one step. Use a new reference. */
  | {readonly code: 'cancelled'; readonly session_id: string}
  /** Dintero and Kravia are still at work on a payment with this reference. Ask again, or `reconcile`. */
  | {readonly code: 'undecided'; readonly session_id: string}
  /** No answer came and Dintero cannot be asked now: an invoice may or may not exist. `issue` again, or `reconcile`. */
  | {readonly code: 'unknown'};

/** Why no session was prepared: also where the order has its invoice already. */
export type PrepareRefusal = IssueRefusal | {readonly code: 'already-invoiced'; readonly invoice: Invoice};

/** A session that waits for `pay`: the first of two steps. */
export interface PreparedInvoice {
  readonly session_id: string;
  /** Dintero's page, where a buyer can prove who they are. */
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly expires_at: string;
}

/** What paying a prepared session came to: an invoice, or a page where the buyer must first prove who they are. */
export type PaidInvoice = IssuedInvoice | {readonly redirect_url: string};

/** Why a prepared session was not paid: it is not known here, or it was ended and another has to be prepared. */
export type PayRefusal = IssueRefusal | {readonly code: 'unknown-session' | 'session-ended'};

/** Why an invoice was not changed. */
export type ChangeRefusal =
  | {readonly code: 'unknown-invoice'}
  /** Not possible in the state the invoice is in. There is no refund of an invoice that is paid. */
  | {readonly code: 'not-cancellable' | 'not-collectable'; readonly invoice: Invoice};

/** Which invoices to list; everything left out means all. */
export interface InvoiceFilter {
  /** Exactly this one, however old. */
  readonly merchant_reference?: string;
  /**
   * A part of a reference, of the number on an invoice or of a company's name, in any case; people are not found by name.
   * A whole reference finds what it names, however old. For anything else Dintero has no filter: the newest thousand
   * invoices are looked through, and `next` leads on to the thousand before, also from a page that is empty.
   */
  readonly search?: string;
  readonly state?: InvoiceState;
  readonly payment_product_type?: InvoiceProduct;
  /** ISO 8601 instants, both included. */
  readonly created_after?: string;
  readonly created_before?: string;
  /** 1 to 100; 20 when left out. */
  readonly limit?: number;
  /** The `next` of an earlier page. */
  readonly after?: string;
}

/** One page of invoices, the newest first. */
export interface InvoicePage {
  readonly invoices: readonly Invoice[];
  /** Give it as `after` for the next page; absent on the last. */
  readonly next?: string;
}

/** What `reconcile` found. */
export interface Reconciliation {
  /** Purchases that were asked about. */
  readonly checked: number;
  /** References of those that had moved on. */
  readonly changed: readonly string[];
  /** References of those that could not be asked about; ask again later. */
  readonly failed: readonly string[];
}

/**
 * The merchant's back office: `backend.invoices`. Every method throws a `DinteroError` when Dintero cannot be asked,
 * except where an answer says so itself. None ever makes a second invoice for one reference.
 */
export interface Invoices {
  /**
   * Makes session and invoice in one step, without an identity check: `POST /v1/sessions/pay`. It cannot carry the
   * interval of a collective invoice, which is the account's then, monthly if that says nothing; `prepare` can.
   */
  issue(
    request: InvoiceRequest,
    options?: {readonly duplicates?: DuplicateRule},
  ): Promise<Result<IssuedInvoice, IssueRefusal>>;
  /**
   * First of two steps: opens a session for an order, with all terms of the product, also the interval of a collective
   * invoice; the address may still be unknown.
   */
  prepare(request: PrepareRequest): Promise<Result<PreparedInvoice, PrepareRefusal>>;
  /** Second of two steps: invoices a prepared session to an address. */
  pay(sessionId: string, billingAddress: BillingDraft): Promise<Result<PaidInvoice, PayRefusal>>;
  /** Merchant delivery: asks Kravia to collect, before the invoice is delivered. Asked twice it starts once. */
  startCollection(transactionId: string): Promise<Result<Invoice, ChangeRefusal>>;
  /** The invoice as PDF, ready to be passed on; undefined until there is one. */
  document(transactionId: string): Promise<Response | undefined>;
  /** Account and KID; undefined until Dintero has them, which is after `startCollection`. */
  paymentDetails(transactionId: string): Promise<PaymentDetails | undefined>;
  /** Voids what is not paid yet. Asked twice it cancels once. */
  cancel(transactionId: string): Promise<Result<Invoice, ChangeRefusal>>;
  /** Undefined when this account has no such transaction. */
  read(transactionId: string): Promise<Invoice | undefined>;
  /**
   * One page, the newest first; those with a `state` in particular, or with a `search`, are found a page of Dintero's at
   * a time.
   *
   * @throws RangeError for a limit that is not 1 to 100.
   */
  list(filter?: InvoiceFilter): Promise<InvoicePage>;
  /** Asks Dintero about everything that is not finished, for callbacks that never came. Run it every few minutes. */
  reconcile(options?: {readonly signal?: AbortSignal}): Promise<Reconciliation>;
}
