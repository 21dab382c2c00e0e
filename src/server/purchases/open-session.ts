import type {OpenedSession} from '../../domain/purchase/session.ts';
import {DinteroError} from '../dintero/dintero-error.ts';
import type {OrderClaim, StoredPurchase} from '../stores/purchases.ts';
import {clearOrder} from './clear-order.ts';
import {fingerprint} from './fingerprint.ts';
import {finishOnServer} from './finish-on-server.ts';
import {openedSession} from './opened-session.ts';
import {withOrderClaim} from './order-claim.ts';
import type {PurchaseParts} from './purchase-parts.ts';
import {resolveAttempt} from './resolve-attempt.ts';
import {hashResultToken, makeResultToken} from './result-token.ts';
import type {SessionWish} from './session-wish.ts';
import {startSession} from './start-session.ts';

/** What came of a shopper's wish to pay. */
export type SessionAnswer =
  | {readonly kind: 'opened' | 'open_already'; readonly session: OpenedSession}
  | {readonly kind: 'already_paid'; readonly result_token: string}
  /** Dintero's own word on why the product cannot be had. */
  | {readonly kind: 'not_payable'; readonly payability: string}
  /** With the seconds after which another session may be opened. */
  | {readonly kind: 'too_many'; readonly retryAfter: number};

/** Opens the session of an order, or finds the one that is open; pays it where no buyer is sent to Dintero's page. */
export type OpenSession = (wish: SessionWish) => Promise<SessionAnswer>;

const minute = 60_000;

/** Milliseconds for everything; the widget waits thirty seconds. */
const patience = 20_000;
/** A session that this backend pays itself is paid at once, and expires soon where that cannot be done. */
const timeToFinish = 15 * minute;
/** An order may open so many sessions in ten minutes; a shopper who corrects an address needs a few. */
const mostSessions = 20;
const counted = 10 * minute;

/**
 * Makes the one way to a session. An order has at most one that can be paid: the same wish gets the same session,
 * another product, address or amount ends the old session first, and nothing is opened while an invoice exists or
 * may exist.
 */
export function createOpenSession(parts: PurchaseParts): OpenSession {
  const {settings, store} = parts;
  const {now, secret} = settings;

  return async function openSession(wish) {
    const reference = wish.order.merchant_reference;
    const signal = AbortSignal.timeout(patience);
    const print = await fingerprint(secret, wish);
    const before = (await store.purchasesOfOrder(reference)).map((purchase) => purchase.session_id);

    /** A session that another request opened for the same wish while this one waited. */
    async function adopt(): Promise<SessionAnswer | undefined> {
      const [newest] = await store.purchasesOfOrder(reference);
      const fits = newest?.status === 'open' && newest.fingerprint === print;
      return fits && !before.includes(newest.session_id) ? openAlready(newest, wish) : undefined;
    }

    return withOrderClaim(reference, (claim) => openClaimed(wish, print, claim, signal), {
      store,
      now,
      signal,
      adopt,
    });
  };

  async function openClaimed(
    wish: SessionWish,
    print: string,
    claim: OrderClaim,
    signal: AbortSignal,
  ): Promise<SessionAnswer> {
    if (await resolveAttempt(claim, parts, signal)) throw stillAtWork();
    const standing = await clearOrder(claim.merchant_reference, print, parts, signal);
    if (standing.kind === 'held') return alreadyPaid(standing.purchase);
    if (standing.kind === 'open') {
      await finish(standing.purchase, wish, signal);
      return openAlready(standing.purchase, wish);
    }
    const recent = standing.purchases.filter((purchase) => purchase.opened_at > now() - counted);
    return recent.length < mostSessions ? start(wish, print, claim, signal) : tooMany(recent);
  }

  async function start(
    wish: SessionWish,
    print: string,
    claim: OrderClaim,
    signal: AbortSignal,
  ): Promise<SessionAnswer> {
    const {order, product} = wish;
    const paidHere = product.completion === 'server' && {order, product, lifetime: timeToFinish};
    const started = await startSession(paidHere || wish, print, claim, parts, signal);
    if ('payability' in started) return {kind: 'not_payable', payability: started.payability};
    const {merchant_reference} = claim;
    settings.log({level: 'info', event: 'session-opened', merchant_reference, product: product.type});
    await finish(started.purchase, wish, signal);
    return {kind: 'opened', session: opened(started.purchase, started.result_token, wish)};
  }

  /** Where no buyer is sent to Dintero's page. */
  async function finish(purchase: StoredPurchase, wish: SessionWish, signal: AbortSignal): Promise<void> {
    if (wish.product.completion === 'server') await finishOnServer(purchase, wish, parts, signal);
  }

  async function openAlready(purchase: StoredPurchase, wish: SessionWish): Promise<SessionAnswer> {
    return {kind: 'open_already', session: opened(purchase, await freshToken(purchase), wish)};
  }

  async function alreadyPaid(purchase: StoredPurchase): Promise<SessionAnswer> {
    return {kind: 'already_paid', result_token: await freshToken(purchase)};
  }

  function tooMany(recent: readonly StoredPurchase[]): SessionAnswer {
    const oldest = Math.min(...recent.map((purchase) => purchase.opened_at));
    return {kind: 'too_many', retryAfter: Math.ceil((oldest + counted - now()) / 1000)};
  }

  /** Only hashes are kept, so whoever asks again is given another token for the same purchase. */
  async function freshToken(purchase: StoredPurchase): Promise<string> {
    const token = makeResultToken();
    await store.addResultToken(purchase.session_id, await hashResultToken(token));
    return token;
  }

  function opened(purchase: StoredPurchase, result_token: string, {product}: SessionWish): OpenedSession {
    const {checkoutUrl} = settings.dintero;
    return openedSession(purchase, {completion: product.completion, checkoutUrl, result_token});
  }
}

function stillAtWork(): DinteroError {
  return new DinteroError(
    'timeout',
    'The back office asked for an invoice of this order; its answer is not known yet',
  );
}
