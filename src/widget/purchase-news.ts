import type {Purchase} from '../domain/purchase/purchase-state.ts';
import type {InvoiceNotice} from '../elements/invoice-notice.ts';

/** The element that tells how a purchase goes on. */
export interface NewsHost {
  readonly renderRoot: ParentNode;
  focus(): void;
}

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

/** Whether the place that the shopper would be led to has the focus already, and only its words change. */
export function isThereAlready({renderRoot}: NewsHost, now: Purchase): boolean {
  return !showsReceipt(now) && Boolean(renderRoot.querySelector<InvoiceNotice>('invoice-notice')?.isFocused);
}

/** Leads the keyboard and the screen reader to what is said now: the receipt, the sentence, or without one the form. */
export async function leadToNews(host: NewsHost): Promise<void> {
  const receipt = host.renderRoot.querySelector('invoice-receipt');
  const notice = host.renderRoot.querySelector<InvoiceNotice>('invoice-notice');
  if (receipt) {
    await customElements.whenDefined('invoice-receipt');
    await receipt.updateComplete;
    receipt.focus();
  } else if (notice?.text) {
    notice.focus();
  } else {
    host.focus();
  }
}

function showsReceipt(purchase: Purchase): boolean {
  return 'result' in purchase && purchase.result?.receipt !== undefined;
}
