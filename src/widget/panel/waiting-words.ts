import type {Confirming} from '../../domain/purchase/purchase-state.ts';
import type {Messages} from '../../locales/messages.ts';

/** Waits this many answers before it says that it takes long. */
const manyTries = 4;

/** Whether the wait for the outcome has become long. */
export function isLong({tries}: Confirming): boolean {
  return tries >= manyTries;
}

/**
 * What is said while the backend has not said what became of the purchase. Without a network that is said too, but a
 * shopper who waits long is told not to order again all the same.
 */
export function waitingWords(purchase: Confirming, messages: Messages): string {
  const offline = purchase.unanswered?.problem === 'unreachable' && !navigator.onLine;
  if (!isLong(purchase)) return offline ? messages.offline : messages.confirming;
  return offline ? `${messages.offline} ${messages.confirming_slowly}` : messages.confirming_slowly;
}
