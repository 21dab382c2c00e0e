import {fail, ok, type Result} from '../../domain/result.ts';
import type {Invoices, IssueRefusal, PreparedInvoice, PrepareRefusal, PrepareRequest} from '../invoices.ts';
import type {BackendSettings} from '../options/backend-settings.ts';
import {mayGoUnidentified} from '../options/may-go-unidentified.ts';
import {clearOrder} from '../purchases/clear-order.ts';
import {fingerprint} from '../purchases/fingerprint.ts';
import {withOrderClaim} from '../purchases/order-claim.ts';
import type {PurchaseParts} from '../purchases/purchase-parts.ts';
import {resolveAttempt} from '../purchases/resolve-attempt.ts';
import {startSession} from '../purchases/start-session.ts';
import type {OrderClaim, StoredPurchase} from '../stores/purchases.ts';
import {invoiceOfPurchase} from './invoice-of-purchase.ts';
import {invalidOption, type JudgedRequest, judgeRequest} from './judge-request.ts';

type Prepared = Result<PreparedInvoice, PrepareRefusal>;

/** Milliseconds for everything. */
const patience = 20_000;

/**
 * Makes `prepare`: a session for an order that has no invoice, the same one when the same is prepared again. Its
 * address comes with `pay`, so one in the order is not looked at. Any other open session of the order is ended first.
 */
export function createPrepare(parts: PurchaseParts): Invoices['prepare'] {
  const {settings, store} = parts;
  const {now} = settings;

  return async function prepare(request): Promise<Prepared> {
    const judged = judge(request, settings);
    if (!judged.ok) return judged;
    const signal = AbortSignal.timeout(patience);
    const work = (claim: OrderClaim) => prepareClaimed(judged.value, claim, parts, signal);
    return withOrderClaim(judged.value.order.merchant_reference, work, {store, now, signal});
  };
}

/** Judges a request, its identity check included. */
function judge(request: PrepareRequest, settings: BackendSettings): Result<JudgedRequest, IssueRefusal> {
  const judged = judgeRequest(request, settings);
  if (!judged.ok) return judged;
  const {product} = judged.value;
  const {require_identity_verification = product.require_identity_verification} = request;
  if (typeof require_identity_verification !== 'boolean')
    return invalidOption('require_identity_verification: must be true or false');
  if (!require_identity_verification && !mayGoUnidentified(product.type, product.invoice_channel))
    return invalidOption(
      `require_identity_verification: false needs invoice_channel: merchant with ${product.type}`,
    );
  return ok({...judged.value, product: {...product, require_identity_verification}});
}

async function prepareClaimed(
  {order, product}: JudgedRequest,
  claim: OrderClaim,
  parts: PurchaseParts,
  signal: AbortSignal,
): Promise<Prepared> {
  const wish = {order, product};
  const print = await fingerprint(parts.settings.secret, 'prepare', wish);
  if (await resolveAttempt(claim, parts, signal)) return fail({code: 'unknown'});
  const standing = await clearOrder(order.merchant_reference, print, parts, signal);
  if (standing.kind === 'held') {
    const held = await invoiceOfPurchase(standing.purchase, order, true, parts, signal);
    return held.ok ? fail({code: 'already-invoiced', invoice: held.value.invoice}) : held;
  }
  if (standing.kind === 'open') return ok(prepared(standing.purchase));
  const started = await startSession(wish, print, claim, parts, signal);
  if ('purchase' in started) return ok(prepared(started.purchase));
  return invalidOption(`payment_product_type: ${product.type} is ${started.payability} for this order`);
}

function prepared({session_id, url, expires_at}: StoredPurchase): PreparedInvoice {
  return {session_id, url, expires_at: new Date(expires_at).toISOString()};
}
