import {randomUUID} from 'node:crypto';
import type {Creditor} from '../kravia/creditor.ts';
import type {Invoice} from '../kravia/invoice.ts';
import {createRegister, type Register} from './register.ts';
import type {Session, SessionEventName} from './session.ts';
import type {Transaction, TransactionEvent} from './transaction.ts';
import {vatOf} from './vat-of.ts';

/** Everything that Dintero and Kravia have on file, of all accounts; an id says first whose it is. */
export interface Ledger {
  readonly sessions: Register<Session>;
  readonly transactions: Register<Transaction>;
  /** By the name of its document. */
  readonly invoices: Map<string, Invoice>;
  /** By the account at Dintero. */
  readonly creditors: Map<string, Creditor>;
  transactionOf(session: Session): Transaction | undefined;
  sessionOf(transaction: Transaction): Session;
}

/** An empty ledger. */
export function createLedger(): Ledger {
  const sessions = createRegister<Session>(({request}) => request.order.merchant_reference);
  const transactions = createRegister<Transaction>(({merchant_reference}) => merchant_reference);
  return {
    sessions,
    transactions,
    invoices: new Map(),
    creditors: new Map(),
    transactionOf: ({transaction_id = ''}) => transactions.get(transaction_id),
    sessionOf({session_id}) {
      const session = sessions.get(session_id);
      if (session === undefined) throw new Error('A transaction without its session');
      return session;
    },
  };
}

/** Writes down what happened to a session. */
export function recordSession(session: Session, name: SessionEventName, now: Date, details?: object): void {
  session.updated_at = now.toISOString();
  session.events.push({id: randomUUID(), name, created_at: session.updated_at, ...(details && {details})});
}

/** Writes down what happened to a transaction; its status becomes the event's. */
export function recordTransaction(
  transaction: Transaction,
  event: Omit<TransactionEvent, 'id' | 'created_at' | 'request_id' | 'calculated_vat_amount'>,
  now: Date,
): TransactionEvent {
  transaction.updated_at = now.toISOString();
  transaction.status = event.transaction_status;
  const {amount: total, items} = transaction;
  const ofPayment = event.event === 'INITIATE_CAPTURE' || event.event === 'CAPTURE';
  const recorded = {
    id: randomUUID(),
    ...event,
    ...(ofPayment &&
      event.amount !== undefined && {calculated_vat_amount: vatOf(items, total, event.amount)}),
    created_at: transaction.updated_at,
    request_id: randomUUID(),
  };
  transaction.events.push(recorded);
  return recorded;
}
