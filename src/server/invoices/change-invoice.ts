import {fail, ok, type Result} from '../../domain/result.ts';
import {pause, retry, type Sleep} from '../dintero/retry.ts';
import type {ChangeRefusal} from '../invoices.ts';
import {errorDetails} from '../log.ts';
import {withOrderClaim} from '../purchases/order-claim.ts';
import type {PurchaseParts} from '../purchases/purchase-parts.ts';
import type {Invoice} from './invoice.ts';
import {readInvoice} from './read-invoice.ts';

/** What changing invoices works with. */
export interface ChangeParts extends PurchaseParts {
  /** Waits between looks; a timer of the runtime's when left out. */
  readonly sleep?: Sleep;
}

/** Something that is asked of Dintero about an invoice, and finished there sooner or later. */
export interface Change {
  /** How Dintero calls the event in which it shows. */
  readonly event: 'INITIATE_CAPTURE' | 'VOID';
  readonly isDone: (invoice: Invoice) => boolean;
  readonly isPossible: (invoice: Invoice) => boolean;
  readonly refusal: 'not-cancellable' | 'not-collectable';
  readonly ask: (invoice: Invoice, signal: AbortSignal) => Promise<void>;
}

/** What came of a change. */
export type Changed = Result<Invoice, ChangeRefusal>;

/** Milliseconds for everything. */
const patience = 20_000;
/** Dintero may answer that it finishes later: milliseconds before each look at whether it has. */
const looks = [100, 200, 400, 800, 1_600, 2_000, 2_000, 2_000];

/**
 * Changes an invoice once, however often and from however many processes it is asked: what stands at Dintero is read
 * before anything is sent, and again whenever an answer is late, missing or a refusal. Answers the invoice as it then
 * stands: what Dintero has accepted and takes its time to finish may not show in it yet.
 *
 * @throws DinteroError when it is unknown what came of it. Asking again does no harm.
 */
export async function changeInvoice(id: string, change: Change, parts: ChangeParts): Promise<Changed> {
  const {store, settings, sleep} = parts;
  const signal = AbortSignal.timeout(patience);
  const known = await readInvoice(id, parts, signal);
  if (known === undefined) return fail({code: 'unknown-invoice'});

  const tries = {attempts: 3, signal, ...(sleep && {sleep})};
  const work = () => retry(() => askOnce(id, change, parts, signal), tries);
  const claimed = {store, now: settings.now, signal, adopt: async () => undefined};
  const changed = await withOrderClaim(known.merchant_reference, work, claimed);
  await record(known, parts);
  return changed;
}

async function askOnce(
  id: string,
  change: Change,
  parts: ChangeParts,
  signal: AbortSignal,
): Promise<Changed> {
  const before = await readInvoice(id, parts, signal);
  if (before === undefined) return fail({code: 'unknown-invoice'});
  const stands = judge(before, before, change);
  if (stands !== undefined) return stands;

  let failure: unknown;
  await change.ask(before, signal).catch((error: unknown) => {
    failure = error;
  });
  let after = before;
  for (const milliseconds of [0, ...looks]) {
    if (milliseconds > 0) await (parts.sleep ?? pause)(milliseconds, signal);
    after = (await readInvoice(id, parts, signal)) ?? before;
    const came = judge(after, before, change);
    if (came !== undefined) return came;
    if (failure !== undefined) throw failure;
  }
  return ok(after);
}

/** What an invoice as it stands says of a change; undefined while it is neither done nor impossible. */
function judge(invoice: Invoice, before: Invoice, change: Change): Changed | undefined {
  if (change.isDone(invoice)) return ok(invoice);
  const failedSince = failuresOf(invoice, change) > failuresOf(before, change);
  return failedSince || !change.isPossible(invoice) ? fail({code: change.refusal, invoice}) : undefined;
}

function failuresOf({events}: Invoice, change: Change): number {
  return events.filter(({event, success}) => event === change.event && !success).length;
}

/** The change stands at Dintero even when it cannot be noted now; a callback or `reconcile` makes up for it. */
async function record(
  {session_id, transaction_id, merchant_reference}: Invoice,
  parts: ChangeParts,
): Promise<void> {
  const {store, settle, settings} = parts;
  const purchase = await store.purchaseOfSession(session_id);
  if (purchase === undefined) return;
  await settle(purchase, {hint: transaction_id, signal: AbortSignal.timeout(patience)}).catch(
    (error: unknown) => {
      settings.log({level: 'warn', event: 'change-not-settled', merchant_reference, ...errorDetails(error)});
    },
  );
}
