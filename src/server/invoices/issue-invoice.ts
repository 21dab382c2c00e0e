import {fail, ok, type Result} from '../../domain/result.ts';
import {DinteroError} from '../dintero/dintero-error.ts';
import type {DuplicateRule, InvoiceRequest, Invoices, IssuedInvoice, IssueRefusal} from '../invoices.ts';
import {errorDetails} from '../log.ts';
import {clearOrder, readOrder} from '../purchases/clear-order.ts';
import {fingerprint} from '../purchases/fingerprint.ts';
import {withOrderClaim} from '../purchases/order-claim.ts';
import type {PurchaseParts} from '../purchases/purchase-parts.ts';
import {mayHoldInvoice} from '../purchases/purchase-status.ts';
import {resolveAttempt} from '../purchases/resolve-attempt.ts';
import type {SessionWish} from '../purchases/session-wish.ts';
import type {OrderClaim, StoredPurchase} from '../stores/purchases.ts';
import {invoiceOfPurchase} from './invoice-of-purchase.ts';
import {judgeAddress, judgeRequest} from './judge-request.ts';
import {makeInvoice} from './make-invoice.ts';

type Issued = Result<IssuedInvoice, IssueRefusal>;

/** Milliseconds for everything, well below what an order stays claimed for. */
const patience = 20_000;

/**
 * Makes `issue`: one invoice for an order, however often, from however many processes and after whatever failures it
 * is asked for. A session that a buyer has open for the order is ended first, or its invoice is the answer.
 */
export function createIssue(parts: PurchaseParts): Invoices['issue'] {
  const {settings, store} = parts;
  const {now, log} = settings;
  let isWarned = false;

  /** Dintero documents no place for the interval of an invoice that is made in one step. */
  function warnOfInterval({product, order}: SessionWish): void {
    if (isWarned || product.invoice_schedule?.interval !== 'quarterly') return;
    isWarned = true;
    log({level: 'warn', event: 'interval-not-sent', merchant_reference: order.merchant_reference});
  }

  return async function issue(request, {duplicates = 'successful'} = {}) {
    const wish = judge(request, parts);
    if (!wish.ok) return wish;
    warnOfInterval(wish.value);
    const {merchant_reference} = wish.value.order;
    const signal = AbortSignal.timeout(patience);
    const work = (claim: OrderClaim) => issueClaimed(wish.value, duplicates, claim, parts, signal);
    const issued = await withOrderClaim(merchant_reference, work, {store, now, signal}).catch(
      async (error: unknown) => {
        const pending = error instanceof DinteroError && (await store.attemptOfOrder(merchant_reference));
        if (!pending) throw error;
        log({level: 'warn', event: 'invoice-unknown', merchant_reference, ...errorDetails(error)});
        return fail({code: 'unknown'} as const);
      },
    );
    if (issued.ok && !issued.value.existing)
      log({level: 'info', event: 'invoice-issued', merchant_reference, product: wish.value.product.type});
    return issued;
  };
}

function judge(request: InvoiceRequest, {settings}: PurchaseParts): Result<SessionWish, IssueRefusal> {
  const judged = judgeRequest(request, settings);
  if (!judged.ok) return judged;
  const {order, product, address: draft} = judged.value;
  const address = judgeAddress(draft, product.type, settings);
  return address.ok ? ok({order, product, address: address.value}) : address;
}

async function issueClaimed(
  wish: SessionWish,
  duplicates: DuplicateRule,
  claim: OrderClaim,
  parts: PurchaseParts,
  signal: AbortSignal,
): Promise<Issued> {
  const reference = claim.merchant_reference;
  const print = await fingerprint(parts.settings.secret, 'issue', wish);
  const pending = await resolveAttempt(claim, parts, signal);
  const existing = (purchase: StoredPurchase) => invoiceOfPurchase(purchase, wish.order, true, parts, signal);

  if (duplicates === 'any') {
    const purchases = await readOrder(reference, parts, signal);
    const [newest] = purchases;
    if (newest && !purchases.some(mayHoldInvoice))
      return fail({code: 'duplicate', session_id: newest.session_id});
  }
  const standing = await clearOrder(reference, print, parts, signal);
  if (standing.kind !== 'clear') return existing(standing.purchase);
  const task = {wish, fingerprint: print, duplicates, claim, signal};
  const exclusive = duplicates === 'any' || standing.purchases.length === 0;
  return makeInvoice(task, {exclusive, unanswered: pending}, parts);
}
