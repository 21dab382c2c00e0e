import type {Outcome} from '../../domain/purchase/outcome.ts';
import type {StoredPurchase} from '../stores/purchases.ts';

/**
 * Where an invoice stands, as a shop's back office wants it. `paid` is Kravia's word that the buyer has paid;
 * whether the money is at the merchant's is settlement and kept apart.
 */
export type InvoiceState =
  | 'on_hold'
  | 'created'
  | 'collecting'
  | 'partly_paid'
  | 'paid'
  | 'cancelled'
  | 'failed';

/**
 * Where a purchase stands: `open` while its session can still be paid; `abandoned`, `rejected` and `expired` when
 * the session ended without a transaction; otherwise the state of its invoice.
 */
export type PurchaseStatus = 'open' | 'abandoned' | 'rejected' | 'expired' | InvoiceState;

/**
 * How far along each status is. A purchase only ever moves to a higher rank, so late, doubled and shuffled
 * signals change nothing. A transaction outranks the end of its session: an invoice that exists is never hidden.
 */
const ranks: Readonly<Record<PurchaseStatus, number>> = {
  open: 0,
  abandoned: 1,
  rejected: 1,
  expired: 1,
  on_hold: 2,
  created: 3,
  collecting: 4,
  partly_paid: 5,
  paid: 6,
  cancelled: 7,
  failed: 7,
};

const outcomes: Readonly<Record<PurchaseStatus, Outcome>> = {
  open: 'pending',
  abandoned: 'cancelled',
  rejected: 'failed',
  expired: 'expired',
  on_hold: 'on_hold',
  created: 'authorized',
  collecting: 'authorized',
  partly_paid: 'authorized',
  paid: 'authorized',
  cancelled: 'cancelled',
  failed: 'failed',
};

/** Whether a purchase in one status may move to another. */
export function isAdvance(from: PurchaseStatus, to: PurchaseStatus): boolean {
  return ranks[to] > ranks[from];
}

/** A payment that began just before its session expired may be decided after it: milliseconds. */
export const lateness = 3_600_000;

/** How sessions end that may still be decided otherwise while that lasts. */
export const lateStatuses: readonly PurchaseStatus[] = ['expired', 'rejected'];

/**
 * Whether the session could still be paid: while it is open, and for an hour after it expired, because an identity
 * check that began before goes on.
 */
export function isPayable({status, expires_at}: StoredPurchase, now: number): boolean {
  return status === 'open' || (status === 'expired' && now < expires_at + lateness);
}

/** Whether Dintero may still have news of a purchase that matter to its buyer. */
export function mayChange({status, expires_at}: StoredPurchase, now: number): boolean {
  if (lateStatuses.includes(status)) return now < expires_at + lateness;
  return status !== 'abandoned' && ranks[status] < ranks.paid;
}

/**
 * Whether the order has its invoice, or may have it: on hold, in a status of Dintero's that we do not know, or
 * cancelled after a part was paid. Nothing else may be sold for it then.
 */
export function mayHoldInvoice({status, transaction_status = 'INITIATED', invoice}: StoredPurchase): boolean {
  const unknown = status === 'open' && !/^INITIA/.test(transaction_status);
  const partlyPaid = status === 'cancelled' && (invoice?.captured_amount ?? 0) > 0;
  return unknown || partlyPaid || status === 'on_hold' || outcomes[status] === 'authorized';
}

/** Whether the status is that of an invoice, which the shop is told of. */
export function isInvoiceState(status: PurchaseStatus): status is InvoiceState {
  return ranks[status] >= ranks.on_hold;
}

/** The status in the words of the merchant contract. */
export function outcomeOf(status: PurchaseStatus): Outcome {
  return outcomes[status];
}

/**
 * The states a shop is told of when a purchase moves on. Collection starts seconds after an invoice is created, so
 * a reading may find it further along: that there is an invoice is told first all the same.
 */
export function statesToTell(from: PurchaseStatus, to: InvoiceState): readonly InvoiceState[] {
  const furtherAlong = ['collecting', 'partly_paid', 'paid'].includes(to);
  return furtherAlong && isAdvance(from, 'created') ? ['created', to] : [to];
}
