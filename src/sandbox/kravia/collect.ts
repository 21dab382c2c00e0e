import {hasTransactionEvent} from '../ledger/transaction.ts';
import type {World} from '../world.ts';
import {type Invoice, startCollection} from './invoice.ts';
import {playPayments} from './payments.ts';

/**
 * Kravia begins to collect what is still authorized of an invoice, once, and its buyer pays as the e-mail address
 * says.
 */
export function collect(world: World, invoice: Invoice): void {
  if (isCollected(invoice) || !invoice.transactions.some(({status}) => status === 'AUTHORIZED')) return;
  startCollection(world, invoice);
  playPayments(world, invoice);
}

/** Whether Kravia has begun to collect an invoice; before that nobody can pay it. */
export function isCollected({transactions}: Invoice): boolean {
  return transactions.some((transaction) => hasTransactionEvent(transaction, 'INITIATE_CAPTURE'));
}
