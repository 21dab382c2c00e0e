import {recordSession, recordTransaction} from '../ledger/ledger.ts';
import type {Session} from '../ledger/session.ts';
import {hasEvent} from '../ledger/session.ts';
import type {World} from '../world.ts';

/**
 * Ends a session and voids what it led to, as long as that is only initiated or authorized. Answers whether that
 * was allowed. Source: Dintero, payments API: cancel session.
 */
export function cancel(
  {ledger, clock, callbacks}: World,
  session: Session,
  by: 'customer' | 'merchant',
): boolean {
  const transaction = ledger.transactionOf(session);
  const status = transaction?.status ?? 'INITIATED';
  if (hasEvent(session, 'CANCELLED') || (status !== 'INITIATED' && status !== 'AUTHORIZED')) return false;
  const event =
    transaction &&
    recordTransaction(
      transaction,
      {event: 'VOID', transaction_status: 'AUTHORIZATION_VOIDED', success: true, amount: transaction.amount},
      clock.now(),
    );
  recordSession(session, 'CANCELLED', clock.now());
  session.cancelled_at = session.updated_at;
  session.cancelled_by = by;
  if (by === 'customer') callbacks.send({session, error: 'cancelled'});
  else if (transaction && event && status === 'AUTHORIZED') callbacks.send({session, transaction, event});
  return true;
}
