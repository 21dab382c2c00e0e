import type {Invoices} from '../invoices.ts';
import type {InvoiceParts} from './invoice-parts.ts';
import {createIssue} from './issue-invoice.ts';
import {manageInvoices} from './manage-invoices.ts';

/** Puts `backend.invoices` together: a file a method. */
export function createInvoices(parts: InvoiceParts): Invoices {
  return {
    ...manageInvoices(parts),
    issue: createIssue(parts),
    prepare: later,
    pay: later,
    reconcile: later,
  };
}

async function later(): Promise<never> {
  throw new Error('Not made yet');
}
