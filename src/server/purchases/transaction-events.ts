import type {Transaction, TransactionEvent} from '../dintero/answers.ts';

/** Names that Dintero's documents use for the same event. */
const synonyms: ReadonlyMap<string, string> = new Map([['INITIATE', 'INITIALIZE']]);

/** What a transaction's event is called: older documents say `name`, newer ones `event`. */
export function eventName(event: TransactionEvent): string {
  const name = event.event ?? event.name ?? '';
  return synonyms.get(name) ?? name;
}

/** The successful events of a kind. Dintero marks every event; one without a mark counts as successful. */
export function successfulEvents(transaction: Transaction, name: string): readonly TransactionEvent[] {
  return transaction.events.filter((event) => eventName(event) === name && event.success !== false);
}

/** Minor units that Kravia has reported as paid: `transaction.amount` is what was authorized, never this. */
export function capturedAmount(transaction: Transaction): number {
  const captures = successfulEvents(transaction, 'CAPTURE');
  return captures.reduce((total, capture) => total + (capture.amount ?? 0), 0);
}
