import type {World} from '../world.ts';
import {type Invoice, startCollection} from './invoice.ts';
import {playPayments} from './payments.ts';

/** Kravia begins to collect what is still authorized of an invoice, and its buyer pays as the e-mail address says. */
export function collect(world: World, invoice: Invoice): void {
  if (!invoice.transactions.some(({status}) => status === 'AUTHORIZED')) return;
  startCollection(world, invoice);
  playPayments(world, invoice);
}
