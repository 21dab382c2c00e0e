import {sessionJson} from '../ledger/session-json.ts';
import type {Transaction} from '../ledger/transaction.ts';
import {transactionJson} from '../ledger/transaction-json.ts';
import type {World} from '../world.ts';

/** Tells what an `includes` parameter asks for; several are separated by commas or repeated. */
export function askedFor(includes: readonly string[] = []): (name: string) => boolean {
  const asked = new Set(includes.flatMap((list) => list.split(',')));
  return (name) => asked.has(name);
}

/**
 * A transaction with what `includes` asks for: `session`, or `session.events.latest` for a session with its last
 * event alone; `events.success.true` leaves events out that failed. Source: Dintero, payments API: get transaction.
 */
export function includedIn(
  {ledger, settings}: World,
  transaction: Transaction,
  includes: readonly string[] | undefined,
): object {
  const asked = askedFor(includes);
  const shown = transactionJson(transaction);
  const latest = asked('session.events.latest');
  return {
    ...shown,
    ...(asked('events.success.true') && {events: shown.events.filter(({success}) => success)}),
    ...((latest || asked('session')) && {session: withSession()}),
  };

  function withSession() {
    const session = sessionJson(settings, ledger.sessionOf(transaction));
    return latest ? {...session, events: session.events.slice(-1)} : session;
  }
}
