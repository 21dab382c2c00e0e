import {returnError} from '../kravia/refuse.ts';
import type {World} from '../world.ts';
import type {Session} from './session.ts';
import {sessionState} from './session-state.ts';

/**
 * Where the browser goes when a session has ended: the shop's `return_url` with its own query kept and Dintero's
 * parameters behind it; `undefined` where the session has none. Source: Dintero, payments API: return_url.
 */
export function returnAddress(world: World, session: Session): string | undefined {
  const {return_url} = session.request.url;
  if (return_url === undefined) return undefined;
  const url = new URL(return_url);
  const transaction = world.ledger.transactionOf(session);
  const error = sessionError(world, session);
  if (transaction && error !== 'cancelled') url.searchParams.append('transaction_id', transaction.id);
  url.searchParams.append('merchant_reference', session.request.order.merchant_reference);
  if (error) url.searchParams.append('error', error);
  return url.href;
}

/** The `error` that a session ended with; an open or expired one counts as cancelled. */
export function sessionError(
  world: World,
  session: Session,
): 'cancelled' | 'authorization' | 'failed' | undefined {
  const state = sessionState(world, session);
  if (state === 'authorized' || state === 'on_hold') return undefined;
  const transaction = world.ledger.transactionOf(session);
  return (state === 'failed' || state === 'declined') && transaction ? returnError(transaction) : 'cancelled';
}
