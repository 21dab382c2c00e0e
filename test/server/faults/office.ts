import assert from 'node:assert/strict';
import {DinteroError} from '../../../src/server/dintero/dintero-error.ts';
import type {InvoiceRequest, PayRefusal} from '../../../src/server/invoices.ts';
import {address, order} from '../support/create-shop.ts';
import type {FaultyShop} from './faulty-shop.ts';
import type {Told} from './flow.ts';

/** What a back office asks for, for the order that the buyers have too. */
export const request: InvoiceRequest = {
  order: {...order, billing_address: address},
  payment_product_type: 'kravia.invoice_b2b',
};

type Office = Parameters<Parameters<FaultyShop['office']>[0]>[0];

/** Work of the back office; where Dintero cannot be asked, it is thrown and nobody knows. */
export function ask(shop: FaultyShop, work: (invoices: Office) => Promise<Told>): Promise<Told> {
  return shop.office(work).catch((error: unknown) => {
    if (error instanceof DinteroError) return 'unknown';
    throw error;
  });
}

/** Issues an invoice. */
export function issue(shop: FaultyShop, changes: Partial<InvoiceRequest> = {}): Promise<Told> {
  return ask(shop, async (invoices) => {
    const issued = await invoices.issue({...request, ...changes});
    return issued.ok ? 'invoice' : refusals[issued.issue.code];
  });
}

/** Prepares an invoice; a session that the order has already will do. */
export async function prepare(
  invoices: Office,
): Promise<{readonly session_id: string} | {readonly told: Told}> {
  const prepared = await invoices.prepare({...request, order});
  if (prepared.ok) return prepared.value;
  const {issue} = prepared;
  if (issue.code === 'already-invoiced') return {session_id: issue.invoice.session_id};
  return {told: refusals[issue.code]};
}

/** Pays what was prepared. */
export async function payPrepared(invoices: Office, sessionId: string): Promise<Told> {
  const paid = await invoices.pay(sessionId, address);
  if (!paid.ok) return refusals[paid.issue.code];
  return 'invoice' in paid.value ? 'invoice' : 'unknown';
}

/** The one invoice of the shop, as Dintero has it. */
export function transactionId({sandbox}: FaultyShop): string {
  const [transaction] = sandbox.transactions();
  assert.ok(transaction, 'There is no transaction');
  return transaction.id;
}

/** What each refusal tells of the order's invoice. */
export const refusals = {
  failed: 'nothing',
  refused: 'nothing',
  'session-ended': 'nothing',
  unknown: 'unknown',
  duplicate: 'unknown',
  undecided: 'unknown',
  cancelled: 'cancelled',
  'unknown-session': 'unknown',
  'invalid-order': 'unknown',
  'invalid-address': 'unknown',
  'invalid-option': 'unknown',
  'different-invoice': 'invoice',
} as const satisfies Readonly<Record<PayRefusal['code'], Told>>;
