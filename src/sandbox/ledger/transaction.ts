import type {InvoiceProduct} from '../../domain/invoice/product.ts';
import type {InvoiceTerms} from '../kravia/invoice-terms.ts';
import type {BillingAddress} from '../schemas/billing-address.ts';
import type {orderLines} from '../schemas/order.ts';

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
export type TransactionEventName = 'INITIALIZE' | 'AUTHORIZE' | 'INITIATE_CAPTURE' | 'CAPTURE' | 'VOID';

/** One entry of `transaction.events`. */
export interface TransactionEvent {
  readonly id: string;
  readonly event: TransactionEventName;
  readonly transaction_status: TransactionStatus;
  readonly success: boolean;
  readonly amount?: number;
  readonly created_at: string;
  readonly request_id: string;
  readonly correlation_request_id?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly error?: {readonly code: string; readonly message: string; readonly type: readonly string[]};
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
  readonly settlement_status: 'NOT_SETTLED';
  readonly merchant_reference: string;
  readonly merchant_reference_2?: string;
  readonly created_at: string;
  updated_at: string;
  billing_address: BillingAddress;
  readonly items: ReturnType<typeof orderLines>;
  readonly url: {readonly redirect_url: string; readonly callback_url?: string};
  readonly metadata: Record<string, string | number>;
  readonly events: TransactionEvent[];
  /** The product's terms when it was chosen; not part of Dintero's object. */
  terms: InvoiceTerms;
}

/** Minor units that the buyer has paid. */
export function capturedAmount(transaction: Transaction): number {
  return transaction.events
    .filter(({event, success}) => event === 'CAPTURE' && success)
    .reduce((sum, {amount = 0}) => sum + amount, 0);
}
