/**
 * One shopper's purchase, from the first choice to its one ending. Signals of the checkout frame, another tab, a reload
 * or the backend come in any order, twice or never; {@link advance} is the only place that decides what they mean.
 *
 * Nothing but the backend's answer ends a purchase, and an ending is never taken back. While a session's outcome is
 * unknown the form comes back only if the shopper asks for it; the session stays known then, and the backend
 * replaces it.
 */
import {unreachable} from '../unreachable.ts';
import {hear} from './hear.ts';
import type {Offer} from './offer.ts';
import type {PurchaseEvent} from './purchase-event.ts';
import {type Attempt, type Confirming, openToken, type Purchase} from './purchase-state.ts';
import type {PurchaseResult} from './receipt.ts';
import type {OpenedSession} from './session.ts';

/** The state after an event; the very same object when the event changes nothing. Total: no event is an error. */
export function advance(purchase: Purchase, event: PurchaseEvent): Purchase {
  if (
    'result_token' in event &&
    event.type !== 'already_paid' &&
    event.result_token !== openToken(purchase)
  ) {
    return purchase;
  }
  switch (event.type) {
    case 'resumed':
      return purchase.state === 'choosing'
        ? {...confirm(purchase.offer, event.session), resumed: true}
        : purchase;
    case 'form_resumed':
      return purchase.state === 'choosing' ? {...purchase, open: event.session} : purchase;
    case 'submitted':
      return purchase.state === 'choosing' ? {...form(purchase), state: 'opening'} : purchase;
    case 'opened':
      return purchase.state === 'opening' ? begin(purchase.offer, event.session) : purchase;
    case 'refused':
      return purchase.state === 'opening'
        ? {...form(purchase), state: 'choosing', refusal: event.refusal}
        : purchase;
    case 'already_paid':
      return purchase.state === 'opening'
        ? confirm(purchase.offer, {result_token: event.result_token})
        : purchase;
    case 'checkout_page':
      return purchase.state === 'paying' && purchase.page !== 'elsewhere' && purchase.page !== event.page
        ? {...purchase, page: event.page}
        : purchase;
    case 'checkout_left':
      return purchase.state === 'paying' ? confirm(purchase.offer, purchase.attempt) : purchase;
    case 'details_reopened':
      return reopenDetails(purchase);
    case 'answered':
      return conclude(purchase, event.result);
    case 'unanswered':
      return purchase.state === 'confirming'
        ? {...purchase, tries: purchase.tries + 1, ...(event.because && {unanswered: event.because})}
        : purchase;
    case 'token_unknown':
      if (purchase.state === 'choosing') return withoutOpen(purchase);
      if (purchase.state !== 'confirming') return purchase;
      return purchase.resumed && purchase.offer
        ? {state: 'choosing', offer: purchase.offer}
        : {state: 'unavailable', problem: 'unknown-token', ...event.because};
    case 'started_over':
      return isUndone(purchase) && purchase.offer ? {state: 'choosing', offer: purchase.offer} : purchase;
    case 'heard':
      return hear(purchase, event);
    case 'left_elsewhere':
      return isElsewhere(purchase) && purchase.attempt.session_id === event.session_id
        ? reopenDetails(purchase)
        : purchase;
    case 'continued_here':
      return isElsewhere(purchase) ? {...purchase, page: 'opening'} : purchase;
    default:
      return unreachable(event);
  }
}

type Form = Extract<Purchase, {state: 'choosing' | 'opening'}>;
type Undone = Extract<Purchase, {state: 'cancelled' | 'expired' | 'failed'}>;

function isUndone(purchase: Purchase): purchase is Undone {
  return purchase.state === 'cancelled' || purchase.state === 'expired' || purchase.state === 'failed';
}

function reopenDetails(purchase: Purchase): Purchase {
  return purchase.state === 'paying'
    ? {state: 'choosing', offer: purchase.offer, open: purchase.attempt}
    : purchase;
}

function isElsewhere(purchase: Purchase): purchase is Extract<Purchase, {state: 'paying'}> {
  return purchase.state === 'paying' && purchase.page === 'elsewhere';
}

function form({offer, open}: Form): Pick<Form, 'offer' | 'open'> {
  return {offer, ...(open && {open})};
}

function begin(offer: Offer, session: OpenedSession): Purchase {
  return session.url === undefined
    ? confirm(offer, session)
    : {state: 'paying', offer, attempt: session, page: 'opening'};
}

function confirm(offer: Offer | undefined, attempt: Attempt): Confirming {
  return {state: 'confirming', ...(offer && {offer}), attempt, resumed: false, tries: 0};
}

function conclude(purchase: Purchase, result: PurchaseResult): Purchase {
  if (purchase.state === 'settled') {
    return result.outcome === 'authorized' ? {...purchase, result} : purchase;
  }
  if (purchase.state === 'choosing' || purchase.state === 'opening') return concludeOpen(purchase, result);
  if (purchase.state !== 'paying' && purchase.state !== 'confirming') return purchase;
  const {attempt, offer} = purchase;
  const ending = {...(offer && {offer}), attempt};
  switch (result.outcome) {
    case 'authorized':
      return {state: 'settled', attempt, result};
    case 'on_hold': {
      const tries = purchase.state === 'confirming' ? purchase.tries + 1 : 0;
      return {...ending, state: 'confirming', resumed: false, tries, result};
    }
    case 'pending':
      return stillOpen(purchase);
    case 'failed':
      return result.final
        ? {...ending, state: 'failed', reason: result.reason ?? 'failed'}
        : stillOpen(purchase);
    case 'cancelled':
    case 'expired':
      return result.final ? {...ending, state: result.outcome} : stillOpen(purchase);
    default:
      return unreachable(result.outcome);
  }
}

/** The session left behind was paid after all, waits for a decision, or is over; the form goes on otherwise. */
function concludeOpen(purchase: Form, result: PurchaseResult): Purchase {
  const {offer, open} = purchase;
  if (!open) return purchase;
  if (result.outcome === 'authorized') return {state: 'settled', attempt: open, result};
  if (result.outcome === 'on_hold') {
    return {state: 'confirming', offer, attempt: open, resumed: false, tries: 0, result};
  }
  return result.outcome !== 'pending' && result.final && purchase.state === 'choosing'
    ? withoutOpen(purchase)
    : purchase;
}

function withoutOpen({open: _over, ...choosing}: Extract<Purchase, {state: 'choosing'}>): Purchase {
  return choosing;
}

function stillOpen(purchase: Extract<Purchase, {state: 'paying' | 'confirming'}>): Purchase {
  if (purchase.state === 'paying') return purchase;
  const {attempt, offer} = purchase;
  return purchase.resumed && offer && attempt.url !== undefined
    ? {state: 'paying', offer, attempt, page: 'opening'}
    : {...purchase, tries: purchase.tries + 1};
}
