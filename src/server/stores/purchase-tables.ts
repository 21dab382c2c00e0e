import type {ColumnType, Generated, Selectable} from 'kysely';
import type {Currency} from '../../domain/order.ts';
import type {FailureReason} from '../../domain/purchase/outcome.ts';
import type {InvoiceState, PurchaseStatus} from '../purchases/purchase-status.ts';
import type {InvoiceAttempt, StoredPurchase} from './purchases.ts';

/** A whole number of up to 53 bits; PostgreSQL's driver reads it as text. */
type Whole = ColumnType<number | string, number, number>;

/** The tables of a store in SQL. Instants are milliseconds since 1970; `terms` and `invoice` are JSON. */
export interface PurchaseTables {
  purchases: PurchaseTable;
  result_tokens: {id: Generated<number | string>; token_hash: string; session_id: string};
  invoice_attempts: AttemptTable;
  order_claims: {merchant_reference: string; owner: string; held_until: Whole};
  notifications: {
    id: Generated<number | string>;
    session_id: string;
    merchant_reference: string;
    transaction_id: string;
    state: InvoiceState;
    /** How often it was taken. */
    attempts: number;
    /** When it is to be taken; null once the shop took note. */
    due_at: Whole | null;
  };
}

interface AttemptTable {
  merchant_reference: string;
  fingerprint: string;
  amount: Whole;
  currency: Currency;
  terms: string;
  attempted_at: Whole;
}

interface PurchaseTable {
  /** The order in which purchases were opened. */
  id: Generated<number | string>;
  session_id: string;
  merchant_reference: string;
  fingerprint: string;
  amount: Whole;
  currency: Currency;
  terms: string;
  url: string;
  opened_at: Whole;
  expires_at: Whole;
  status: PurchaseStatus;
  reason: FailureReason | null;
  transaction_id: string | null;
  transaction_status: string | null;
  purchased_at: Whole | null;
  authorized_at: Whole | null;
  invoice: string | null;
  /** Counts the changes: a change made from an older reading is made again. */
  version: number;
}

/** A purchase as a row of its table. */
export function toRow(purchase: StoredPurchase) {
  return {
    ...purchase,
    reason: purchase.reason ?? null,
    transaction_id: purchase.transaction_id ?? null,
    transaction_status: purchase.transaction_status ?? null,
    purchased_at: purchase.purchased_at ?? null,
    authorized_at: purchase.authorized_at ?? null,
    terms: JSON.stringify(purchase.terms),
    invoice: purchase.invoice === undefined ? null : JSON.stringify(purchase.invoice),
  };
}

/** The purchase that a row holds. */
export function fromRow(row: Selectable<PurchaseTable>): StoredPurchase {
  const {id: _, version: __, terms, invoice, ...columns} = row;
  const {reason, transaction_id, transaction_status, purchased_at, authorized_at, ...always} = columns;
  return {
    ...always,
    amount: Number(always.amount),
    opened_at: Number(always.opened_at),
    expires_at: Number(always.expires_at),
    terms: JSON.parse(terms),
    ...(reason !== null && {reason}),
    ...(transaction_id !== null && {transaction_id}),
    ...(transaction_status !== null && {transaction_status}),
    ...(purchased_at !== null && {purchased_at: Number(purchased_at)}),
    ...(authorized_at !== null && {authorized_at: Number(authorized_at)}),
    ...(invoice !== null && {invoice: JSON.parse(invoice)}),
  };
}

/** An attempt as a row of its table. */
export function toAttemptRow(attempt: InvoiceAttempt) {
  return {...attempt, terms: JSON.stringify(attempt.terms)};
}

/** The attempt that a row holds. */
export function fromAttemptRow(row: Selectable<AttemptTable>): InvoiceAttempt {
  const {terms, amount, attempted_at} = row;
  return {...row, amount: Number(amount), attempted_at: Number(attempted_at), terms: JSON.parse(terms)};
}
