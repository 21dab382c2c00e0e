import type {Session, Transaction} from '../dintero/answers.ts';
import type {DinteroClient} from '../dintero/client.ts';
import {unlessUnknown} from '../dintero/unless-unknown.ts';
import type {Log} from '../log.ts';
import type {PurchaseStore, StoredPurchase} from '../stores/purchases.ts';
import type {Notifier} from './notifier.ts';
import {isInvoiceState, mayHoldInvoice} from './purchase-status.ts';
import {recordEnding, recordTransaction} from './record-transaction.ts';
import {sessionEnding} from './session-ending.ts';
import {TransactionMismatchError} from './transaction-mismatch-error.ts';

/** What a signal may add to the question. */
export interface SettleOptions {
  /** The transaction a signal named. Believed only if it turns out to be of this purchase's session. */
  readonly hint?: string | undefined;
  /** The transaction as Dintero has just told it; it is not read again. */
  readonly transaction?: Transaction;
  readonly signal?: AbortSignal;
}

/**
 * Finds out from Dintero where a purchase stands and records it. Idempotent: return, callback and result call it
 * in any order and as often as they like.
 *
 * @throws DinteroError when Dintero cannot be asked; nothing is recorded then.
 * @throws TransactionMismatchError when Dintero's transaction is not what was sold.
 */
export type Settle = (purchase: StoredPurchase, options?: SettleOptions) => Promise<StoredPurchase>;

/** What settling works with. */
export interface SettleParts {
  readonly dintero: DinteroClient;
  readonly store: PurchaseStore;
  readonly notifier: Notifier;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A session that was opened so recently may not be found everywhere at Dintero yet. */
const settling = 60_000;

/** Makes the one way in which the outcome of a purchase is decided. */
export function createSettle({dintero, store, notifier, log, now}: SettleParts): Settle {
  /** The session; undefined when Dintero no longer has it, so that nobody can pay it. */
  async function readSession(purchase: StoredPurchase, signal?: AbortSignal): Promise<Session | undefined> {
    return dintero.readSession(purchase.session_id, signal).catch((error: unknown) => {
      if (now() > purchase.opened_at + settling) return unlessUnknown(error);
      throw error;
    });
  }

  async function readHinted(purchase: StoredPurchase, id: string, signal?: AbortSignal) {
    const transaction = await dintero.readTransaction(id, signal).catch(unlessUnknown);
    return transaction?.session_id === purchase.session_id ? transaction : undefined;
  }

  async function findChange(purchase: StoredPurchase, {hint, transaction: told, signal}: SettleOptions) {
    if (told !== undefined) return recordTransaction(agreeing(purchase, told), now());
    if (isInvoiceState(purchase.status) && purchase.transaction_id !== undefined) {
      const read = await dintero.readTransaction(purchase.transaction_id, signal);
      return recordTransaction(agreeing(purchase, read), now());
    }
    const session = await readSession(purchase, signal);
    if (session === undefined) return recordEnding({status: 'expired'});
    const id = session.transaction_id;
    const transaction = id
      ? await dintero.readTransaction(id, signal)
      : hint && (await readHinted(purchase, hint, signal));
    const ending = sessionEnding(session, purchase.expires_at, now());
    if (!transaction) return ending && recordEnding(ending);
    const initiated = /^INITIA/.test(agreeing(purchase, transaction).status);
    return initiated && ending ? recordEnding(ending) : recordTransaction(transaction, now());
  }

  return async function settle(purchase, options = {}) {
    const change = await findChange(purchase, options);
    if (change === undefined) return purchase;
    const settled = await store.changePurchase(purchase.session_id, change);
    if (settled.status !== purchase.status) notifier.deliver();
    if (settled.status === 'open' && mayHoldInvoice(settled)) {
      const {merchant_reference, transaction_status} = settled;
      log({level: 'warn', event: 'transaction-status-unknown', merchant_reference, transaction_status});
    }
    return settled;
  };
}

/** The transaction, if it is what was sold. */
function agreeing(purchase: StoredPurchase, transaction: Transaction): Transaction {
  const members = ['session_id', 'merchant_reference', 'amount', 'currency'] as const;
  const different = members.filter((member) => transaction[member] !== purchase[member]);
  if (different.length === 0) return transaction;
  const reference = purchase.merchant_reference;
  throw new TransactionMismatchError(`The transaction of ${reference} has another ${different.join(', ')}`);
}
