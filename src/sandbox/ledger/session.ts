import type {InvoiceTerms} from '../kravia/invoice-terms.ts';
import type {SessionRequest} from '../schemas/session-request.ts';

/** What can happen to a session; the sandbox's part of Dintero's list. */
export type SessionEventName =
  | 'INITIATED'
  | 'VISITED'
  | 'COMPLETED'
  | 'AUTHORIZED'
  | 'DECLINED'
  | 'FAILED'
  | 'CANCELLED'
  | 'PAY_FAILED'
  | 'PAY_LOCK_START'
  | 'PAY_LOCK_END'
  | 'UPDATE_SESSION'
  | 'ON_HOLD_CALLBACK_SENT'
  | 'AUTH_CALLBACK_SENT';

/** One entry of `session.events`. */
export interface SessionEvent {
  readonly id: string;
  readonly name: SessionEventName;
  readonly created_at: string;
  /** More about it: the orders before and after an update. */
  readonly details?: object;
}

/** A checkout session. Dintero gives it no status: what it is follows from events, expiry and transaction. */
export interface Session {
  readonly id: string;
  readonly created_at: string;
  updated_at: string;
  readonly expires_at: string;
  /** Milliseconds on the sandbox's clock, so that moving it can end the session. */
  readonly deadline: number;
  request: SessionRequest;
  /** The merchant's system, by the `Dintero-System-*` headers of the call that opened the session. */
  readonly initiating_system_request_headers: Readonly<Record<string, string>>;
  /** The shopper's, once a browser came. */
  customer_ip?: string;
  user_agent?: string;
  /** The enabled products, with all defaults filled in. */
  readonly products: readonly InvoiceTerms[];
  /** Origin that the session was made at; its page and documents are there. */
  readonly origin: string;
  readonly events: SessionEvent[];
  transaction_id?: string;
  cancelled_at?: string;
  cancelled_by?: 'customer' | 'merchant';
}

/** Whether something of this name ever happened to a session. */
export function hasEvent(session: Session, ...names: readonly SessionEventName[]): boolean {
  return session.events.some((event) => names.includes(event.name));
}

/** The lock of a session whose order the shop is about to change: while it is there, nobody pays. */
export function payLockOf({events}: Session): {readonly pay_lock_id: string} | undefined {
  const last = events.findLast(({name}) => name === 'PAY_LOCK_START' || name === 'PAY_LOCK_END');
  return last?.name === 'PAY_LOCK_START' ? {pay_lock_id: last.id} : undefined;
}
