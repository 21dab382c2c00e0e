import type {Invoices} from '../invoices.ts';
import type {InvoiceParts} from './invoice-parts.ts';

/** Puts `backend.invoices` together: a file a method. */
export function createInvoices(_parts: InvoiceParts): Invoices {
  return {
    issue: later,
    prepare: later,
    pay: later,
    startCollection: later,
    document: later,
    paymentDetails: later,
    cancel: later,
    read: later,
    list: later,
    reconcile: later,
  };
}

async function later(): Promise<never> {
  throw new Error('Not made yet');
}
