import type {InvoiceProduct} from '../../domain/invoice/product.ts';
import type {InvoiceTerms} from '../kravia/invoice-terms.ts';
import type {BillingAddress} from '../schemas/billing-address.ts';
import type {CapturedLine} from '../schemas/capture-request.ts';
import type {OrderLine, SessionOrder} from '../schemas/order.ts';
import type {SessionRequest} from '../schemas/session-request.ts';
import type {Session} from './session.ts';
import type {VerifiedIdentity} from './verified-identity.ts';

/** Dintero's statuses as far as an invoice can have them. Source: Dintero, Kravia overview. */
export type TransactionStatus =
  | 'INITIATED'
  | 'AUTHORIZED'
  | 'AUTHORIZATION_VOIDED'
  | 'CAPTURED'
  | 'PARTIALLY_CAPTURED'
  | 'DECLINED'
  | 'FAILED'
  | 'ON_HOLD';

/** Dintero's names of what can be done to a transaction. */
export type TransactionEventName =
  | 'INITIALIZE'
  | 'AUTHORIZE'
  | 'INITIATE_CAPTURE'
  | 'CAPTURE'
  | 'VOID'
  | 'SETTLEMENT';

/** How far the buyer's money has come on its way to the merchant. Source: Dintero, payments API: Transaction. */
export type SettlementStatus = 'NOT_SETTLED' | 'PENDING_SETTLEMENT' | 'PARTIALLY_SETTLED' | 'SETTLED';

/** One entry of `transaction.events`. */
export interface TransactionEvent {
  readonly id: string;
  readonly event: TransactionEventName;
  readonly transaction_status: TransactionStatus;
  readonly success: boolean;
  readonly amount?: number;
  readonly calculated_vat_amount?: number;
  readonly created_at: string;
  readonly created_by?: string;
  readonly request_id: string;
  readonly correlation_request_id?: string;
  /** The merchant's own: `capture_reference` of a capture. */
  readonly event_reference?: string;
  readonly items?: readonly CapturedLine[];
  readonly metadata?: Readonly<Record<string, string | number>>;
  /** What a settlement paid out. */
  readonly settlements?: Settlements;
  /** Why it did not succeed. */
  readonly error?: TransactionError;
}

/** Payouts to the merchant's bank account, in minor units. Source: Dintero, payments API: Transaction. */
export interface Settlements {
  readonly settlement_status: SettlementStatus;
  readonly events: readonly {
    readonly settlement_id: string;
    readonly provider_reference: string;
    readonly amount: number;
    readonly capture: number;
    readonly fee: number;
  }[];
}

/** Why something was not done, and whether it may be tried again. Source: Dintero, payments API: Transaction. */
export interface TransactionError {
  readonly code: string;
  readonly message: string;
  readonly type: readonly string[];
  readonly retry_policy: {readonly retry_codes: readonly ['DO_NOT_RETRY' | 'RETRY_AFTER_DELAY']};
}

/** A transaction exactly as Dintero shows it, apart from `terms`. */
export interface Transaction {
  readonly id: string;
  readonly session_id: string;
  readonly payment_product: 'kravia';
  payment_product_type: InvoiceProduct;
  readonly channel: string;
  readonly amount: number;
  readonly currency: string;
  status: TransactionStatus;
  settlement_status: SettlementStatus;
  readonly merchant_reference: string;
  merchant_reference_2?: string;
  readonly customer?: SessionRequest['customer'];
  readonly created_at: string;
  updated_at: string;
  billing_address: BillingAddress;
  readonly shipping_address?: SessionOrder['shipping_address'];
  readonly items: readonly OrderLine[];
  readonly checkboxes?: SessionRequest['checkboxes'];
  readonly store?: SessionOrder['store'];
  readonly payout_destination_id?: string;
  readonly customer_ip?: string;
  readonly user_agent?: string;
  readonly initiating_system_request_headers: Session['initiating_system_request_headers'];
  /** Who proved their identity with BankID; absent where nobody had to. */
  verified_identity?: VerifiedIdentity;
  readonly url: {readonly redirect_url?: string; readonly callback_url?: string};
  readonly metadata: Record<string, string | number>;
  readonly events: TransactionEvent[];
  /** The product's terms when it was chosen; not part of Dintero's object. */
  terms: InvoiceTerms;
}

/** Whether something of this name ever succeeded with a transaction. */
export function hasTransactionEvent({events}: Transaction, name: TransactionEventName): boolean {
  return events.some(({event, success}) => event === name && success);
}

/** Minor units that the buyer has paid. */
export function capturedAmount(transaction: Transaction): number {
  return sumOf(transaction, 'CAPTURE');
}

/** Minor units that have been paid out to the merchant. */
export function settledAmount(transaction: Transaction): number {
  return sumOf(transaction, 'SETTLEMENT');
}

function sumOf({events}: Transaction, name: TransactionEventName): number {
  return events
    .filter(({event, success}) => event === name && success)
    .reduce((sum, {amount = 0}) => sum + amount, 0);
}
