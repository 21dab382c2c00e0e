import {forEachAtOnce} from '../for-each-at-once.ts';
import type {Invoices, Reconciliation} from '../invoices.ts';
import {errorDetails} from '../log.ts';
import type {PurchaseParts} from '../purchases/purchase-parts.ts';
import {lateness, lateStatuses, type PurchaseStatus} from '../purchases/purchase-status.ts';
import {reconcileAttempt} from '../purchases/reconcile-attempt.ts';
import type {InvoiceAttempt, StoredPurchase} from '../stores/purchases.ts';

/** Statuses of which Dintero may have news. */
const unfinished: readonly PurchaseStatus[] = ['open', 'on_hold', 'created', 'collecting', 'partly_paid'];

const pageSize = 100;
/** So many questions at once leave Dintero, and the shop's buyers, room. */
const atOnce = 8;
/** Milliseconds for one purchase. */
const patience = 20_000;
/** A request that began so recently is still waited for where it began: milliseconds. */
const settling = 30_000;

/**
 * Makes `reconcile`: first the attempts whose answer never came, then every purchase that is not finished, then those
 * whose session ended within the hour and may be decided otherwise; in pages. What cannot be asked about is named and left for the next time. The signal ends it early, with what was done so far.
 */
export function createReconcile(parts: PurchaseParts): Invoices['reconcile'] {
  const {settings, store, settle} = parts;
  const {log, now} = settings;

  return async function reconcile({signal} = {}) {
    const found = {checked: 0, changed: new Set<string>(), failed: new Set<string>()};

    /** Asks about one; what `ask` answers says whether it had moved on. */
    async function check(reference: string, ask: (limit: AbortSignal) => Promise<boolean>): Promise<void> {
      found.checked += 1;
      try {
        const limit = AbortSignal.timeout(patience);
        if (await ask(signal ? AbortSignal.any([limit, signal]) : limit)) found.changed.add(reference);
      } catch (error) {
        found.failed.add(reference);
        log({
          level: 'warn',
          event: 'reconcile-failed',
          merchant_reference: reference,
          ...errorDetails(error),
        });
      }
    }

    const checkAttempt = ({merchant_reference}: InvoiceAttempt) =>
      check(merchant_reference, (limit) => reconcileAttempt(merchant_reference, parts, limit));
    const checkPurchase = (purchase: StoredPurchase) =>
      check(purchase.merchant_reference, async (limit) => {
        const settled = await settle(purchase, {signal: limit});
        return settled.status !== purchase.status;
      });

    async function checkInStatus(statuses: readonly PurchaseStatus[], expiresAfter?: number): Promise<void> {
      for (let afterSession: string | undefined; !signal?.aborted; ) {
        const range = {limit: pageSize, afterSession, expiresAfter};
        const page = await store.purchasesInStatus(statuses, range);
        await forEachAtOnce(page, atOnce, checkPurchase, signal);
        afterSession = page.at(-1)?.session_id;
        if (page.length < pageSize) break;
      }
    }

    const seen = new Set<string>();
    while (!signal?.aborted) {
      const page = await store.attemptsBefore(now() - settling, pageSize);
      const fresh = page.filter(({merchant_reference}) => !seen.has(merchant_reference));
      for (const {merchant_reference} of fresh) seen.add(merchant_reference);
      await forEachAtOnce(fresh, atOnce, checkAttempt, signal);
      if (fresh.length === 0 || page.length < pageSize) break;
    }
    await checkInStatus(unfinished);
    await checkInStatus(lateStatuses, now() - lateness);
    return summary(found);
  };
}

function summary(found: {
  checked: number;
  changed: ReadonlySet<string>;
  failed: ReadonlySet<string>;
}): Reconciliation {
  return {checked: found.checked, changed: [...found.changed], failed: [...found.failed]};
}
