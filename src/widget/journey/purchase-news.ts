import type {Purchase} from '../../domain/purchase/purchase-state.ts';

/**
 * Whether a shopper who is busy with the purchase is to be led to what is said now. What is wrong with fields leads to
 * the form's own summary; a receipt that is there already tells the rest by itself.
 */
export function isNews(now: Purchase, before: Purchase): boolean {
  if (now.state === 'opening' || namesFields(now)) return false;
  return showsReceipt(now) ? !showsReceipt(before) : now.state !== before.state;
}

/** Whether the form says what is wrong, field by field. */
export function namesFields(purchase: Purchase): boolean {
  return purchase.state === 'choosing' && Boolean(purchase.refusal?.issues?.length);
}

/** Whether there is a receipt to show. */
export function showsReceipt(purchase: Purchase): boolean {
  return 'result' in purchase && purchase.result?.receipt !== undefined;
}
