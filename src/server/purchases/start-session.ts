import type {BillingAddress} from '../../domain/billing/address.ts';
import {type InvoiceProduct, invoiceProducts} from '../../domain/invoice/product.ts';
import type {Session} from '../dintero/answers.ts';
import {deliveryChannel} from '../dintero/delivery-channel.ts';
import {DinteroError} from '../dintero/dintero-error.ts';
import {configurationKey, sessionBody} from '../dintero/session-body.ts';
import type {OrderClaim, StoredPurchase} from '../stores/purchases.ts';
import {callbackUrl} from './callback-url.ts';
import type {PurchaseParts} from './purchase-parts.ts';
import {hashResultToken, makeResultToken} from './result-token.ts';
import type {SessionWish} from './session-wish.ts';
import {termsOf} from './terms-of.ts';

/** A session that was started and stored, or Dintero's word on why the product cannot be had. */
export type StartedSession =
  | {readonly purchase: StoredPurchase; readonly result_token: string}
  | {readonly payability: string};

/** What a session is started for; an address that is not known yet comes with the payment. */
type SessionStart = Omit<SessionWish, 'address'> & {
  readonly address?: BillingAddress;
  /** Milliseconds; four hours when left out. */
  readonly lifetime?: number;
};

type Terms = StoredPurchase['terms'];

/** Dintero documents no lifetime of its own; four hours are what its shop plugins ask for: milliseconds. */
export const sessionLifetime = 4 * 3_600_000;

/**
 * Starts a session at Dintero and stores it before anyone is given its address.
 *
 * @param print Fingerprint of the wish.
 */
export async function startSession(
  wish: SessionStart,
  print: string,
  claim: OrderClaim,
  {settings, store, dintero}: PurchaseParts,
  signal: AbortSignal,
): Promise<StartedSession> {
  const {order, product, address, lifetime = sessionLifetime} = wish;
  const {baseUrl, merchant, now} = settings;
  const result_token = makeResultToken();
  const opened_at = now();
  const expires_at = opened_at + lifetime;
  const body = sessionBody({
    profileId: settings.dintero.profileId,
    order,
    product,
    ...(address && {address}),
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
  const purchase: StoredPurchase = {
    session_id: created.id,
    merchant_reference: order.merchant_reference,
    fingerprint: print,
    amount: order.amount,
    currency: order.currency,
    terms: {...termsOf(product), ...agreedChannel(created.session, product.type)},
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

/** Who delivers, as the session repeats it: where the shop left it open, the account's checkout has decided. */
function agreedChannel(session: Session | undefined, type: InvoiceProduct): Pick<Terms, 'invoice_channel'> {
  const invoice_channel = invoiceProducts[type].grouped ? undefined : deliveryChannel(session, type);
  return invoice_channel ? {invoice_channel} : {};
}
