import type {Handler} from 'hono';
import {errorAnswer} from '../http/error-answer.ts';
import {readJson} from '../http/read-json.ts';
import {enabledProducts, type InvoiceTerms, termsWarnings} from '../kravia/invoice-terms.ts';
import {recordSession} from '../ledger/ledger.ts';
import type {Session} from '../ledger/session.ts';
import {sessionJson} from '../ledger/session-json.ts';
import {amountFits} from '../schemas/order.ts';
import {SessionRequest} from '../schemas/session-request.ts';
import type {World} from '../world.ts';

const LIFETIME = 4 * 3_600_000;

/** `POST /v1/sessions-profile`: opens a session. Source: Dintero, payments API: create session from profile. */
export function createSessionHandler(world: World): Handler {
  const {settings, ledger} = world;
  return async (c) => {
    const body = await readJson(c.req, SessionRequest);
    if (!body.ok) return body.issue;
    const request = body.value;
    const {profile_id} = request;
    const profile = Object.hasOwn(settings.profiles, profile_id) ? settings.profiles[profile_id] : undefined;
    if (profile === undefined) return errorAnswer(400, `There is no profile ${profile_id}`);
    const kravia = request.configuration?.kravia ?? {};
    const products = enabledProducts(kravia, profile, settings.payability);
    const strict = toggles(c.req.header('dintero-feature-toggles')).includes('strict-session-amounts');
    const refusal = refuseSession(request, products, strict);
    if (refusal !== undefined) return errorAnswer(400, refusal);

    const session = openSession(world, request, products, new URL(c.req.url).origin);
    ledger.sessions.set(session.id, session);
    for (const warning of [...orderWarnings(request), ...termsWarnings(kravia, products)])
      c.header('dintero-sandbox-warning', warning, {append: true});
    return c.json({
      id: session.id,
      url: `${session.origin}/v1/view/${session.id}`,
      publish: [],
      ...(c.req.query('include_session') === 'true' && {session: sessionJson(settings, session)}),
    });
  };
}

function toggles(header = ''): string[] {
  return header.split(',').map((toggle) => toggle.trim());
}

/** Why a well-formed request is refused all the same. */
function refuseSession(
  {order, configuration, expires_at}: SessionRequest,
  products: readonly InvoiceTerms[],
  strict: boolean,
): string | undefined {
  const {billing_address} = order;
  const preselected = configuration?.default_payment_type;
  if (products.length === 0)
    return 'No payment type is enabled, neither in the configuration nor in the profile';
  if (preselected && !products.some(({type}) => type === preselected))
    return 'default_payment_type is not an enabled payment type';
  if (strict && !amountFits(order)) return 'order.amount is not the sum of items and shipping_option';
  if (expires_at && Date.parse(expires_at) <= Date.now()) return 'expires_at is in the past';
  if (
    products.every(({type}) => type === 'kravia.invoice_b2c') &&
    (billing_address?.business_name !== undefined || billing_address?.organization_number !== undefined)
  )
    return 'billing_address: leave out business_name and organization_number for kravia.invoice_b2c';
  return undefined;
}

function orderWarnings({order}: SessionRequest): string[] {
  if (order.items === undefined || order.items.length === 0)
    return ['order.items is empty: the invoice has no lines'];
  return amountFits(order) ? [] : ['order.amount is not the sum of items and shipping_option'];
}

function openSession(
  {clock, ledger}: World,
  request: SessionRequest,
  products: readonly InvoiceTerms[],
  origin: string,
): Session {
  const now = clock.now();
  const expires_at = request.expires_at ?? new Date(now.getTime() + LIFETIME).toISOString();
  const created_at = now.toISOString();
  const session: Session = {
    id: ledger.newId(),
    created_at,
    updated_at: created_at,
    expires_at,
    deadline: request.expires_at ? Date.parse(expires_at) + clock.offset() : Date.parse(expires_at),
    request,
    products,
    origin,
    events: [],
  };
  recordSession(session, 'INITIATED', now);
  return session;
}
