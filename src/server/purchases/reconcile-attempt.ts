import {withOrderClaim} from './order-claim.ts';
import type {PurchaseParts} from './purchase-parts.ts';
import {resolveAttempt} from './resolve-attempt.ts';

/**
 * Finds out what became of an order's attempt, on its own: nobody asks for the invoice again. Answers whether that is
 * known now.
 *
 * @throws DinteroError when Dintero cannot be asked, or others kept working on the order until the signal.
 */
export async function reconcileAttempt(
  reference: string,
  parts: PurchaseParts,
  signal: AbortSignal,
): Promise<boolean> {
  const {store, settings} = parts;
  const adopt = async () => ((await store.attemptOfOrder(reference)) === undefined ? true : undefined);
  return withOrderClaim(
    reference,
    async (claim) => (await resolveAttempt(claim, parts, signal)) === undefined,
    {store, now: settings.now, signal, adopt},
  );
}
