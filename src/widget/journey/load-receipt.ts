import {defineElement} from '../define-element.ts';
import {untilLoaded} from '../until-loaded.ts';

/** Registers `<invoice-receipt>`, which nobody needs before there is something to show. Safe to repeat. */
export async function loadReceipt(): Promise<void> {
  const {InvoiceReceipt} = await untilLoaded(() => import('../../elements/receipt/invoice-receipt.ts'));
  defineElement('invoice-receipt', InvoiceReceipt);
}
