import {sessionJson} from '../ledger/session-json.ts';
import type {Transaction} from '../ledger/transaction.ts';
import {transactionJson} from '../ledger/transaction-json.ts';
import type {World} from '../world.ts';

/**
 * A transaction with what `includes` asks for: `session`, or `session.events.latest` for a session with its last
 * event alone; `events.success.true` leaves events out that failed. Several are separated by commas or repeated.
 * Source: Dintero, payments API: get transaction.
 */
export function includedIn(
  {ledger, settings}: World,
  transaction: Transaction,
  includes: readonly string[] = [],
): object {
  const asked = includes.flatMap((list) => list.split(','));
  const shown = transactionJson(transaction);
  const latest = asked.includes('session.events.latest');
  const session = sessionJson(settings, ledger.sessionOf(transaction));
  return {
    ...shown,
    ...(asked.includes('events.success.true') && {events: shown.events.filter(({success}) => success)}),
    ...((latest || asked.includes('session')) && {
      session: {...session, ...(latest && {events: session.events.slice(-1)})},
    }),
  };
}
