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
  | 'ON_HOLD_CALLBACK_SENT'
  | 'AUTH_CALLBACK_SENT';

/** One entry of `session.events`. */
export interface SessionEvent {
  readonly id: string;
  readonly name: SessionEventName;
  readonly created_at: string;
}

/** A checkout session. Dintero gives it no status: what it is follows from events, expiry and transaction. */
export interface Session {
  readonly id: string;
  readonly created_at: string;
  updated_at: string;
  readonly expires_at: string;
  /** Milliseconds on the sandbox's clock, so that moving it can end the session. */
  readonly deadline: number;
  readonly request: SessionRequest;
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
