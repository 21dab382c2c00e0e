import type {Invoices} from '../invoices.ts';
import type {PurchaseParts} from '../purchases/purchase-parts.ts';
import {createIssue} from './issue-invoice.ts';
import {manageInvoices} from './manage-invoices.ts';
import {createPay} from './pay-invoice.ts';
import {createPrepare} from './prepare-invoice.ts';
import {createReconcile} from './reconcile.ts';

/** Puts `backend.invoices` together: a file a method. */
export function createInvoices(parts: PurchaseParts): Invoices {
  return {
    ...manageInvoices(parts),
    issue: createIssue(parts),
    prepare: createPrepare(parts),
    pay: createPay(parts),
    reconcile: createReconcile(parts),
  };
}
