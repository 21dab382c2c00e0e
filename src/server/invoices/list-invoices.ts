import {normaliseLine} from '../../domain/countries/normalise-text.ts';
import type {Transaction} from '../dintero/answers.ts';
import {DinteroError} from '../dintero/dintero-error.ts';
import type {TransactionFilter} from '../dintero/transaction-calls.ts';
import type {InvoiceFilter, InvoicePage} from '../invoices.ts';
import {isMerchantReference} from '../orders/merchant-order.ts';
import type {InvoiceState} from '../purchases/purchase-status.ts';
import {transactionState} from '../purchases/transaction-state.ts';
import {invoiceSearch} from './invoice-search.ts';
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

/** So many of Dintero's pages are looked through at once for a text that Dintero cannot filter by. */
const depth = 10;

/**
 * One page of invoices, the newest first. A state is looked for among the statuses it may hide in, page by page of
 * Dintero's, until there are enough or Dintero has no more: only the last page is short. A search ends earlier.
 *
 * @throws RangeError for a limit that is not 1 to 100.
 */
export async function listInvoices(filter: InvoiceFilter, parts: ReadParts): Promise<InvoicePage> {
  const {search = '', ...others} = filter;
  const {limit = 20} = filter;
  if (!Number.isInteger(limit) || limit < 1 || limit > most)
    throw new RangeError(`limit: 1 to 100, not ${limit}`);
  const text = normaliseLine(search);
  if (text === '') return listFiltered(others, limit, parts);
  if (isMerchantReference(text) && others.merchant_reference === undefined && others.after === undefined) {
    const named = await listFiltered({...others, merchant_reference: text}, limit, parts);
    if (named.invoices.length > 0) return named;
  }
  return listFiltered(others, limit, parts, invoiceSearch(text));
}

async function listFiltered(
  filter: Omit<InvoiceFilter, 'search'>,
  limit: number,
  {dintero, store}: ReadParts,
  fits?: (transaction: Transaction) => boolean,
): Promise<InvoicePage> {
  const {state} = filter;
  const wanted = (transaction: Transaction) =>
    isInvoice(transaction) &&
    (state === undefined || transactionState(transaction) === state) &&
    (fits?.(transaction) ?? true);

  const found: Transaction[] = [];
  const size = state === undefined && !fits ? Math.min(limit + 1, most) : most;
  let looked = 0;
  let reached: string | undefined;
  for await (const page of pages({...transactionFilter(filter), limit: size}, dintero.listTransactions)) {
    found.push(...page.filter(wanted));
    if (found.length > limit) break;
    looked += 1;
    reached = fits && looked === depth ? page.at(-1)?.id : undefined;
    if (reached !== undefined) break;
  }
  const shown = found.slice(0, limit);
  const invoices = await Promise.all(shown.map((transaction) => withAgreement(transaction, store)));
  const next = found.length > limit ? shown.at(-1)?.id : reached;
  return {invoices, ...(next !== undefined && {next})};
}

function transactionFilter(filter: Omit<InvoiceFilter, 'search'>): TransactionFilter {
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
