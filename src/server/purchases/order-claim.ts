import {DinteroError} from '../dintero/dintero-error.ts';
import {pause} from '../dintero/retry.ts';
import type {OrderClaim, PurchaseStore} from '../stores/purchases.ts';

/** How a claim is waited for. */
export interface ClaimOptions<Answer> {
  readonly store: PurchaseStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
  /** Asked before each try: what another request has done meanwhile may be answer enough. */
  readonly adopt?: () => Promise<Answer | undefined>;
}

/** Milliseconds an order stays claimed by a process that died: less than a request waits for it. */
const lease = 12_000;
/** Milliseconds after which the claim of work that goes on is renewed. */
const renewal = 4_000;
const between = 50;

/**
 * Does work on an order while no other request does, in this process or in another that shares the store. The
 * store fences it: work that outlives its lease, as in a process that was held up, cannot add a purchase.
 *
 * @throws DinteroError `timeout` when others kept the order claimed until the signal.
 */
export async function withOrderClaim<Answer>(
  merchant_reference: string,
  work: (claim: OrderClaim) => Promise<Answer>,
  {store, now, signal, adopt}: ClaimOptions<Answer>,
): Promise<Answer> {
  const claim = {merchant_reference, owner: crypto.randomUUID()};
  while (!signal.aborted) {
    const adopted = await adopt?.();
    if (adopted !== undefined) return adopted;
    if (await store.claimOrder(claim, now(), now() + lease)) {
      const done = new AbortController();
      const kept = keepClaim(claim, done.signal, {store, now});
      return work(claim).finally(async () => {
        done.abort();
        await kept;
        await store.releaseOrder(claim).catch(leaseRunsOut);
      });
    }
    await pause(between);
  }
  throw new DinteroError('timeout', 'Another request kept working on this order');
}

async function keepClaim(
  claim: OrderClaim,
  done: AbortSignal,
  {store, now}: Pick<ClaimOptions<never>, 'store' | 'now'>,
): Promise<void> {
  while (!done.aborted) {
    await pause(renewal, done);
    if (!done.aborted) await store.claimOrder(claim, now(), now() + lease).catch(leaseRunsOut);
  }
}

/** A claim that could not be renewed or given back ends by itself; what was done under it stands. */
function leaseRunsOut(): void {}
