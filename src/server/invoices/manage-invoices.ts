import {isDinteroId} from '../dintero/is-dintero-id.ts';
import {unlessUnknown} from '../dintero/unless-unknown.ts';
import type {Invoices} from '../invoices.ts';
import {cancelInvoice} from './cancel-invoice.ts';
import type {ChangeParts} from './change-invoice.ts';
import {invoiceDocument} from './invoice-document.ts';
import {listInvoices} from './list-invoices.ts';
import {readInvoice} from './read-invoice.ts';
import {startCollection} from './start-collection.ts';

/** The part of `backend.invoices` for invoices that exist: whatever way they were made. */
export type ManagedInvoices = Pick<
  Invoices,
  'read' | 'list' | 'startCollection' | 'document' | 'paymentDetails' | 'cancel'
>;

/** Lays out what can be done with invoices that exist. */
export function manageInvoices(parts: ChangeParts): ManagedInvoices {
  const {dintero} = parts;
  return {
    read: (id) => readInvoice(id, parts),
    list: (filter = {}) => listInvoices(filter, parts),
    startCollection: (id) => startCollection(id, parts),
    cancel: (id) => cancelInvoice(id, parts),
    async document(id) {
      if (!isDinteroId(id)) return undefined;
      const transaction = await dintero.readTransaction(id).catch(unlessUnknown);
      return transaction && invoiceDocument(transaction, dintero);
    },
    paymentDetails: async (id) => (await readInvoice(id, parts))?.payment_details,
  };
}
