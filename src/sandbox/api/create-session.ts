import type {Context, Handler} from 'hono';
import type {Environment} from '../http/environment.ts';
import {errorAnswer} from '../http/error-answer.ts';
import {featureToggles} from '../http/feature-toggles.ts';
import {readJson} from '../http/read-json.ts';
import {enabledProducts, type InvoiceTerms, termsWarnings} from '../kravia/invoice-terms.ts';
import {sessionJson} from '../ledger/session-json.ts';
import type {KraviaProfile} from '../schemas/kravia-profile.ts';
import {amountFits} from '../schemas/order.ts';
import {FullSessionRequest, ProfileSessionRequest, type SessionRequest} from '../schemas/session-request.ts';
import type {World} from '../world.ts';
import {openSession} from './open-session.ts';
import {orderWarnings, warn} from './warnings.ts';

/** `POST /v1/sessions-profile`: opens a session. Source: Dintero, payments API: create session from profile. */
export function createProfileSessionHandler(world: World): Handler<Environment> {
  return async (c) => {
    const body = await readJson(c.req, ProfileSessionRequest);
    if (!body.ok) return body.issue;
    const {profile_id} = body.value;
    const {profiles} = c.get('account');
    const profile = Object.hasOwn(profiles, profile_id) ? profiles[profile_id] : undefined;
    if (profile === undefined) return errorAnswer(400, `There is no profile ${profile_id}`);
    return createSession(world, c, body.value, profile);
  };
}

/** `POST /v1/sessions`: opens a session by its configuration alone. Source: Dintero, payments API: create session. */
export function createSessionHandler(world: World): Handler<Environment> {
  return async (c) => {
    const body = await readJson(c.req, FullSessionRequest);
    return body.ok ? createSession(world, c, body.value, {}) : body.issue;
  };
}

function createSession(
  world: World,
  c: Context<Environment>,
  request: SessionRequest,
  profile: KraviaProfile,
): Response {
  const kravia = request.configuration?.kravia ?? {};
  const products = enabledProducts(kravia, profile, world.settings.payability);
  const isOn = featureToggles(c.req.header('dintero-feature-toggles'));
  const refusal = refuseSession(request, products, isOn('strict-session-amounts'));
  if (refusal !== undefined) return errorAnswer(400, refusal);

  const session = openSession(world, c, request, products);
  warn(c, [...orderWarnings(request.order), ...termsWarnings(kravia, products)]);
  return c.json({
    id: session.id,
    url: `${session.origin}/v1/view/${session.id}`,
    publish: [],
    ...(c.req.query('include_session') === 'true' && {session: sessionJson(world.settings, session)}),
  });
}

/** Why a well-formed request is refused all the same. */
function refuseSession(
  {order, configuration}: SessionRequest,
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
  if (
    products.every(({type}) => type === 'kravia.invoice_b2c') &&
    (billing_address?.business_name !== undefined || billing_address?.organization_number !== undefined)
  )
    return 'billing_address: leave out business_name and organization_number for kravia.invoice_b2c';
  return undefined;
}
