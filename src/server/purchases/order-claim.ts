import {DinteroError} from '../dintero/dintero-error.ts';
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

/** Milliseconds an order stays claimed by a process that died: well over what a request may take. */
const lease = 60_000;
const pause = 50;

/**
 * Does work on an order while no other request does, in this process or in another that shares the store. The
 * store fences it: work that outlives its lease cannot add a purchase.
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
      return work(claim).finally(() => store.releaseOrder(claim).catch(leaseRunsOut));
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new DinteroError('timeout', 'Another request kept working on this order');
}

/** A claim that could not be given back ends by itself; what was done under it stands. */
function leaseRunsOut(): void {}
