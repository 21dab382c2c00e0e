import type {World} from '../world.ts';
import {hasEvent, type Session} from './session.ts';

/** Where a session stands. */
export type SessionState =
  | 'open'
  | 'expired'
  | 'cancelled'
  | 'authorized'
  | 'on_hold'
  | 'declined'
  | 'failed';

/** Tells a session's state from its transaction, its events and the clock. */
export function sessionState({ledger, clock}: World, session: Session): SessionState {
  if (hasEvent(session, 'CANCELLED')) return 'cancelled';
  switch (ledger.transactionOf(session)?.status) {
    case undefined:
    case 'INITIATED':
      return clock.now().getTime() > session.deadline ? 'expired' : 'open';
    case 'ON_HOLD':
      return 'on_hold';
    case 'DECLINED':
      return 'declined';
    case 'FAILED':
      return 'failed';
    default:
      return 'authorized';
  }
}
