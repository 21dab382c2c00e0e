import {DinteroError} from '../dintero/dintero-error.ts';
import {configurationKey, sessionBody} from '../dintero/session-body.ts';
import {hashResultToken, makeResultToken} from '../result-token.ts';
import {isLoopback} from '../secure-address.ts';
import type {OrderClaim, StoredPurchase} from '../stores/purchases.ts';
import type {SessionParts, SessionWish} from './session-parts.ts';

/** A session that was started and stored, or Dintero's word on why the product cannot be had. */
export type StartedSession =
  | {readonly purchase: StoredPurchase; readonly result_token: string}
  | {readonly payability: string};

/** Dintero documents no lifetime of its own; four hours are what its shop plugins ask for. */
const lifetime = 4 * 3_600_000;

/**
 * Starts a session at Dintero and stores it before anyone is given its address.
 *
 * @param print Fingerprint of the wish.
 */
export async function startSession(
  wish: SessionWish,
  print: string,
  claim: OrderClaim,
  {settings, store, dintero}: SessionParts,
  signal: AbortSignal,
): Promise<StartedSession> {
  const {order, product, address} = wish;
  const {baseUrl, merchant, now} = settings;
  const result_token = makeResultToken();
  const opened_at = now();
  const expires_at = opened_at + lifetime;
  const body = sessionBody({
    profileId: settings.dintero.profileId,
    order,
    product,
    address,
    returnUrl: `${baseUrl}/return?token=${result_token}`,
    callbackUrl: callbackUrl(baseUrl, settings.dintero.checkoutUrl),
    termsUrl: merchant.terms_url,
    expiresAt: new Date(expires_at).toISOString(),
  });
  const created = await dintero.createSession(body, signal);

  const payability = created.session?.configuration?.kravia[configurationKey(product.type)]?.payability;
  if (payability && payability !== 'payable') {
    await dintero.cancelSession(created.id, signal).catch(() => undefined);
    return {payability};
  }
  const {type, days_until_due, invoice_channel, invoice_schedule} = product;
  const purchase: StoredPurchase = {
    session_id: created.id,
    merchant_reference: order.merchant_reference,
    fingerprint: print,
    amount: order.amount,
    currency: order.currency,
    terms: {
      type,
      days_until_due,
      ...(invoice_channel && {invoice_channel}),
      ...(invoice_schedule && {invoice_schedule}),
    },
    url: created.url,
    opened_at,
    expires_at: Date.parse(created.session?.expires_at ?? '') || expires_at,
    status: 'open',
  };
  if (await store.openPurchase(purchase, await hashResultToken(result_token), claim))
    return {purchase, result_token};

  await dintero.cancelSession(created.id, signal).catch(() => undefined);
  throw new DinteroError('timeout', 'Opening the session took so long that another request took over');
}

/**
 * Where Dintero reports what became of the session, with later payments and voids. Dintero calls no address on
 * this machine; the sandbox does.
 */
function callbackUrl(baseUrl: string, checkoutUrl: string): string | undefined {
  if (isLoopback(baseUrl) && !isLoopback(checkoutUrl)) return undefined;
  const reports = 'report_error=true&report_event=CAPTURE&report_event=VOID&sid_parameter_name=sid';
  return `${baseUrl}/callback?${reports}`;
}
