import {type BillingAddressReading, parseBillingAddress} from '../../domain/billing/address.ts';
import type {InvoiceProduct} from '../../domain/invoice/product.ts';
import type {BillingDraft} from '../../domain/purchase/offer.ts';
import {unreachable} from '../../domain/unreachable.ts';
import type {BackendSettings} from '../backend-settings.ts';
import {findOrder} from '../find-order.ts';
import {offeredProduct} from '../offered-product.ts';
import {problem} from '../problem.ts';
import type {OpenSession} from '../purchases/open-session.ts';
import {readJson} from '../request-body.ts';
import {SessionRequest} from '../session-request.ts';
import type {Handler} from './handler.ts';

/** `POST /sessions`: opens Dintero's checkout for an order, with the shop's prices and a judged address. */
export function createSessionsHandler(settings: BackendSettings, openSession: OpenSession): Handler {
  return async function sessions(request) {
    const body = await readJson(request, SessionRequest);
    if (!body.ok) return body.issue;
    const {order: token, payment_product_type, billing_address} = body.value;

    const found = await findOrder(token, settings);
    if (found === undefined) return problem('unknown-order');
    const {billing_address: known = {}, ...order} = found;

    const product = offeredProduct(settings.products, payment_product_type, order);
    if (product?.payability !== 'payable') return notAvailable(product?.payability);

    const address = judge({...billing_address, ...readOnly(known, settings)}, payment_product_type, settings);
    if (!address.ok) return problem('invalid-address', {errors: address.issues});

    const answer = await openSession({order, product, address: address.value});
    switch (answer.kind) {
      case 'opened':
        return Response.json(answer.session, {status: 201});
      case 'open_already':
        return Response.json(answer.session);
      case 'already_paid':
        return problem('already-paid', {result_token: answer.result_token});
      case 'not_payable':
        return notAvailable(answer.payability);
      case 'too_many':
        return problem('too-many-requests', {retryAfter: answer.retryAfter});
      default:
        return unreachable(answer);
    }
  };
}

function notAvailable(payability = 'not_offered'): Response {
  return problem('product-not-available', {errors: [{field: 'payment_product_type', code: payability}]});
}

function judge(
  draft: BillingDraft,
  product: InvoiceProduct,
  {countries, fields}: BackendSettings,
): BillingAddressReading {
  const country = countries.find((each) => each === draft.country);
  return country === undefined
    ? {ok: false, issues: [{field: 'country', code: 'required'}]}
    : parseBillingAddress(draft, product, country, fields);
}

/** What the shop knows and lets nobody change. */
function readOnly(known: BillingDraft, {fields}: BackendSettings): BillingDraft {
  return Object.fromEntries(
    Object.entries(known).filter(([field]) => fields[field as keyof BillingDraft] === 'read_only'),
  );
}
