import type {World} from '../world.ts';
import {collect, isCollected} from './collect.ts';
import {invoiceOf} from './invoice.ts';
import {payInvoice} from './payments.ts';

/**
 * The buyer of a transaction pays minor units of its invoice, which Kravia collects from now on if it has not begun;
 * answers what was used of them. Throws a `RangeError` where there is no invoice yet, and where the merchant has to
 * start the collection first.
 */
export function receivePayment(world: World, transactionId: string, amount: number): number {
  const transaction = world.ledger.transactions.get(transactionId);
  const invoice = transaction && invoiceOf(world.ledger, transaction);
  if (transaction === undefined || invoice === undefined)
    throw new RangeError('No invoice was issued for this transaction');
  if (!isCollected(invoice) && transaction.terms.invoice_channel === 'merchant')
    throw new RangeError('The merchant has to capture the transaction first: nobody collects this invoice');
  collect(world, invoice);
  return payInvoice(world, invoice, amount);
}
