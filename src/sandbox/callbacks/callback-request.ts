import {accountIdOf} from '../account.ts';
import type {Session} from '../ledger/session.ts';
import {sessionJson} from '../ledger/session-json.ts';
import type {Transaction, TransactionEvent} from '../ledger/transaction.ts';
import {transactionJson} from '../ledger/transaction-json.ts';
import type {Settings} from '../settings.ts';

/** Something a shop may want to hear of. */
export interface Notice {
  readonly session: Session;
  readonly transaction?: Transaction;
  /** The purchase ended without an invoice. */
  readonly error?: 'cancelled' | 'authorization' | 'failed';
  /** What happened to the transaction after it was authorized. */
  readonly event?: TransactionEvent;
}

/** The events that `report_event` knows. */
const reportable: readonly string[] = ['CAPTURE', 'REFUND', 'VOID'];

/** A callback as it goes out; the same on every attempt. */
export interface CallbackRequest {
  readonly account_id: string;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body?: string;
  /** Seconds to wait before the first attempt, at most 60. */
  readonly delay: number;
}

/**
 * The callback that a shop asked for by the parameters of its `callback_url`, or `undefined` where it did not ask.
 * What was on hold is always reported a second time. The shop's own parameters and the controlling ones stay in the
 * address. Source: Dintero, payments API: callback_url.
 */
export function callbackRequest(notice: Notice, now: Date, settings: Settings): CallbackRequest | undefined {
  const {session, transaction, error, event} = notice;
  const {callback_url} = session.request.url;
  if (callback_url === undefined) return undefined;
  const url = new URL(callback_url);
  const asked = url.searchParams;
  const wasOnHold = transaction?.events.some(({transaction_status}) => transaction_status === 'ON_HOLD');
  if (error && !wasOnHold && asked.get('report_error') !== 'true') return undefined;
  if (event && !(reportable.includes(event.event) && asked.getAll('report_event').includes(event.event)))
    return undefined;
  const method = asked.get('method') === 'POST' ? 'POST' : 'GET';
  const parameters = {
    transaction_id: transaction?.id,
    [asked.get('sid_parameter_name') === 'sid' ? 'sid' : 'session_id']: session.id,
    merchant_reference: session.request.order.merchant_reference,
    time: now.toISOString(),
    error,
    event: event?.event,
    event_id: event?.id,
  };
  for (const [name, value] of Object.entries(parameters)) if (value) asked.append(name, value);
  return {
    account_id: accountIdOf(session.id),
    method,
    url: url.href,
    delay: Math.min(Math.max(Number(asked.get('delay_callback')) || 0, 0), 60),
    ...(method === 'POST' && {
      body: JSON.stringify({
        ...(transaction && transactionJson(transaction)),
        ...(asked.get('includes') === 'session' && {session: sessionJson(settings, session)}),
      }),
    }),
  };
}
