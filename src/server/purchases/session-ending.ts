import type {FailureReason} from '../../domain/purchase/outcome.ts';
import type {Session} from '../dintero/answers.ts';
import {failureReason} from './failure-reason.ts';

/** How a session ended that has no transaction. */
export interface SessionEnding {
  readonly status: 'abandoned' | 'rejected' | 'expired';
  readonly reason?: FailureReason;
}

/** Events after which an invoice may exist although the session does not name it yet. */
const promising = ['AUTHORIZED', 'COMPLETED', 'AUTH_CALLBACK_SENT', 'ON_HOLD_CALLBACK_SENT', 'UNKNOWN'];

/** Milliseconds that Dintero's clock and a slow identity check may need. */
const slack = 60_000;

/**
 * How a session without a transaction ended; undefined while it can still be paid or the truth is unknown.
 * `PAY_FAILED` is no ending: the buyer stays on Dintero's page and may try again.
 *
 * Source: Dintero, Checkout API reference: session events. A session has no status of its own.
 *
 * @param expiresAt, now Milliseconds since 1970.
 */
export function sessionEnding(session: Session, expiresAt: number, now: number): SessionEnding | undefined {
  const names = session.events.map((event) => event.name);
  if (names.includes('CANCELLED')) return {status: 'abandoned'};
  const failure = session.events.findLast(({name}) => name === 'FAILED' || name === 'DECLINED');
  if (failure !== undefined) {
    const usual = failure.name === 'DECLINED' ? 'declined' : 'failed';
    return {status: 'rejected', reason: failureReason(failure.details?.error) ?? usual};
  }
  if (promising.some((name) => names.includes(name))) return undefined;
  return now > expiresAt + slack ? {status: 'expired'} : undefined;
}
