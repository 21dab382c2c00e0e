import {defineElement} from './define-element.ts';

/** Registers `<invoice-receipt>`, which nobody needs before there is something to show. Safe to repeat, also after a failure. */
export async function loadReceipt(): Promise<void> {
  const {InvoiceReceipt} = await import('../elements/invoice-receipt.ts');
  defineElement('invoice-receipt', InvoiceReceipt);
}
