/**
 * The state of an invoice, read from Dintero's transaction.
 *
 * Source: Dintero, Kravia overview and customer checkout: transaction statuses; Checkout API reference.
 */
import type {FailureReason} from '../../domain/purchase/outcome.ts';
import type {Transaction} from '../dintero/answers.ts';
import {failureReason} from './failure-reason.ts';
import type {InvoiceState} from './purchase-status.ts';
import {capturedAmount, eventName, successfulEvents} from './transaction-events.ts';

/** Statuses that say it all by themselves. The others need the events. */
const plainStates: ReadonlyMap<string, InvoiceState> = new Map([
  ['ON_HOLD', 'on_hold'],
  ['FAILED', 'failed'],
  ['DECLINED', 'failed'],
  ['CAPTURED', 'paid'],
  ['PARTIALLY_REFUNDED', 'paid'],
  ['AUTHORIZATION_VOIDED', 'cancelled'],
  ['REFUNDED', 'cancelled'],
]);

/**
 * The state of a transaction's invoice; undefined while it is only initiated, or for a status we do not know. Any
 * successful void closes what is not yet paid, whatever the status is called afterwards. A transaction may be
 * captured without ever having been seen authorized.
 */
export function transactionState(transaction: Transaction): InvoiceState | undefined {
  const captured = capturedAmount(transaction);
  const voided = successfulEvents(transaction, 'VOID').length > 0;
  if (voided && captured < transaction.amount) return 'cancelled';

  const plain = plainStates.get(transaction.status);
  if (plain !== undefined) return plain;
  if (!['AUTHORIZED', 'PARTIALLY_CAPTURED'].includes(transaction.status)) return undefined;
  if (captured >= transaction.amount) return 'paid';
  if (captured > 0 || transaction.status === 'PARTIALLY_CAPTURED') return 'partly_paid';
  return successfulEvents(transaction, 'INITIATE_CAPTURE').length > 0 ? 'collecting' : 'created';
}

/** Why a transaction failed. */
export function transactionFailure(transaction: Transaction): FailureReason {
  const failed = transaction.events.findLast((event) => event.success === false);
  const usual = eventName(failed ?? {error: undefined}) === 'AUTHORIZE' ? 'authorization' : 'failed';
  return failureReason(failed?.error) ?? (transaction.status === 'DECLINED' ? 'declined' : usual);
}
