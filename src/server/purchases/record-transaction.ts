import type {Transaction} from '../dintero/answers.ts';
import type {InvoiceFacts, PurchaseChange, StoredPurchase} from '../stores/purchases.ts';
import {invoiceFacts} from './invoice-facts.ts';
import {isAdvance, isInvoiceState, outcomeOf, statesToTell} from './purchase-status.ts';
import type {SessionEnding} from './session-ending.ts';
import {successfulEvents} from './transaction-events.ts';
import {transactionFailure, transactionState} from './transaction-state.ts';

/**
 * The step a purchase takes when its transaction was read: forward or, with fresher facts, on the spot. A reading
 * that is older than what is known changes nothing, so the order of signals does not matter. A transaction that
 * was voided before it was authorized never was an invoice: its buyer went away.
 *
 * @param now Milliseconds since 1970.
 */
export function recordTransaction(transaction: Transaction, now: number): PurchaseChange {
  const state = transactionState(transaction);
  return (current) => {
    if (state === undefined) {
      if (isInvoiceState(current.status)) return undefined;
      return changed(current, {...current, transaction_status: transaction.status});
    }
    const hadInvoice =
      isInvoiceState(current.status) || successfulEvents(transaction, 'AUTHORIZE').length > 0;
    if (state === 'cancelled' && !hadInvoice) return recordEnding({status: 'abandoned'})(current);
    const advanced = isAdvance(current.status, state);
    if (!advanced && state !== current.status) return undefined;
    const purchase: StoredPurchase = {
      ...current,
      status: state,
      ...(state === 'failed' && {reason: transactionFailure(transaction)}),
      transaction_id: transaction.id,
      transaction_status: transaction.status,
      purchased_at: instant(transaction.created_at) ?? current.purchased_at ?? current.opened_at,
      ...(outcomeOf(state) === 'authorized' && {authorized_at: current.authorized_at ?? now}),
      invoice: fresher(current.invoice, invoiceFacts(transaction)),
    };
    if (!advanced) return changed(current, purchase);
    const {merchant_reference, session_id} = current;
    const about = {merchant_reference, session_id, transaction_id: transaction.id};
    return {purchase, notify: statesToTell(current.status, state).map((told) => ({...about, state: told}))};
  };
}

/** The step a purchase takes when its session ended without a transaction. The first ending stays. */
export function recordEnding({status, reason}: SessionEnding): PurchaseChange {
  return (current) => {
    if (!isAdvance(current.status, status)) return undefined;
    return {purchase: {...current, status, ...(reason !== undefined && {reason})}};
  };
}

/** What was known once stays known: numbers and payments do not vanish. */
function fresher(known: InvoiceFacts | undefined, read: InvoiceFacts): InvoiceFacts {
  return {
    ...known,
    ...read,
    captured_amount: Math.max(known?.captured_amount ?? 0, read.captured_amount),
    document: (known?.document ?? false) || read.document,
  };
}

function changed(current: StoredPurchase, purchase: StoredPurchase) {
  return JSON.stringify(current) === JSON.stringify(purchase) ? undefined : {purchase};
}

function instant(text: string | null | undefined): number | undefined {
  const milliseconds = Date.parse(text ?? '');
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
