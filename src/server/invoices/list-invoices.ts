import type {Transaction} from '../dintero/answers.ts';
import {DinteroError} from '../dintero/dintero-error.ts';
import type {TransactionFilter} from '../dintero/transaction-calls.ts';
import type {InvoiceFilter, InvoicePage} from '../invoices.ts';
import type {InvoiceState} from '../purchases/purchase-status.ts';
import {transactionState} from '../purchases/transaction-state.ts';
import {isInvoice, type ReadParts, withAgreement} from './read-invoice.ts';

/** Dintero's statuses in which an invoice of each state may be; the events decide. */
const statusesOf: Readonly<Record<InvoiceState, readonly string[]>> = {
  on_hold: ['ON_HOLD'],
  created: ['AUTHORIZED'],
  collecting: ['AUTHORIZED'],
  partly_paid: ['PARTIALLY_CAPTURED', 'AUTHORIZED'],
  paid: ['CAPTURED', 'PARTIALLY_CAPTURED', 'AUTHORIZED', 'PARTIALLY_REFUNDED'],
  cancelled: ['AUTHORIZATION_VOIDED', 'PARTIALLY_CAPTURED', 'AUTHORIZED', 'REFUNDED'],
  failed: ['FAILED', 'DECLINED'],
};

/** As many as Dintero gives at once. */
const most = 100;

/**
 * One page of invoices, the newest first. A state is looked for among the statuses it may hide in, page by page of
 * Dintero's, until there are enough or Dintero has no more: only the last page is short.
 *
 * @throws RangeError for a limit that is not 1 to 100.
 */
export async function listInvoices(filter: InvoiceFilter, {dintero, store}: ReadParts): Promise<InvoicePage> {
  const {limit = 20, state} = filter;
  if (!Number.isInteger(limit) || limit < 1 || limit > most)
    throw new RangeError(`limit: 1 to 100, not ${limit}`);
  const wanted = (transaction: Transaction) =>
    isInvoice(transaction) && (state === undefined || transactionState(transaction) === state);

  const found: Transaction[] = [];
  const size = state === undefined ? Math.min(limit + 1, most) : most;
  for await (const page of pages({...transactionFilter(filter), limit: size}, dintero.listTransactions)) {
    found.push(...page.filter(wanted));
    if (found.length > limit) break;
  }
  const shown = found.slice(0, limit);
  const invoices = await Promise.all(shown.map((transaction) => withAgreement(transaction, store)));
  const next = found.length > limit ? shown.at(-1)?.id : undefined;
  return {invoices, ...(next !== undefined && {next})};
}

function transactionFilter(filter: InvoiceFilter): TransactionFilter {
  const {merchant_reference, payment_product_type, state, created_after, created_before, after} = filter;
  return {
    includes: 'session',
    ...(payment_product_type ? {payment_product_type} : {payment_product: 'kravia'}),
    ...(merchant_reference !== undefined && {merchant_reference}),
    ...(state && {status: statusesOf[state]}),
    ...(created_after !== undefined && {'created_at.gte': created_after}),
    ...(created_before !== undefined && {'created_at.lte': created_before}),
    ...(after !== undefined && {starting_after: after}),
  };
}

/**
 * Dintero's pages, each behind the one before, until one is empty: Dintero may give fewer than it was asked for.
 *
 * @throws DinteroError when a page brings nothing new, which would go on for ever.
 */
async function* pages(
  filter: TransactionFilter,
  list: (filter: TransactionFilter) => Promise<readonly Transaction[]>,
): AsyncGenerator<readonly Transaction[]> {
  const seen = new Set<string>();
  for (let from = filter; ; ) {
    const page = await list(from);
    const last = page.at(-1);
    if (last === undefined) return;
    const fresh = page.filter(({id}) => !seen.has(id));
    if (fresh.length === 0)
      throw new DinteroError('unusable_answer', 'The same page again: list the transactions');
    for (const {id} of fresh) seen.add(id);
    yield fresh;
    from = {...filter, starting_after: last.id};
  }
}
