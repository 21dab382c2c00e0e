import type {Confirming} from '../domain/purchase/purchase-state.ts';
import type {Messages} from '../locales/messages.ts';

/** Waits this many answers before it says that it takes long. */
const manyTries = 4;

/** Whether the wait for the outcome has become long. */
export function isLong({tries}: Confirming): boolean {
  return tries >= manyTries;
}

/** What is said while the backend has not said what became of the purchase. */
export function waitingWords(purchase: Confirming, messages: Messages): string {
  if (purchase.unanswered?.problem === 'unreachable' && !navigator.onLine) return messages.offline;
  return isLong(purchase) ? messages.confirming_slowly : messages.confirming;
}
