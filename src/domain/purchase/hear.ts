import type {PurchaseEvent} from './purchase-event.ts';
import {type Attempt, openToken, type Purchase} from './purchase-state.ts';

type Heard = Extract<PurchaseEvent, {type: 'heard'}>;

/**
 * What it means that another tab has a session for the same order, once the backend has said how that session stands.
 * An order has one session at most that can be paid: one that is still open has taken the place of any other, and is
 * not opened a second time here. An invoice ends the order whatever has happened here since the backend was asked.
 */
export function hear(purchase: Purchase, {instead_of, attempt, result}: Heard): Purchase {
  if (!('offer' in purchase) || !purchase.offer) return purchase;
  if (result.outcome === 'authorized') return {state: 'settled', attempt, result};
  if (openToken(purchase) !== instead_of) return purchase;
  const {offer} = purchase;
  const own = ownAttempt(purchase);
  switch (result.outcome) {
    case 'on_hold':
      return isDecidedUpon(purchase)
        ? purchase
        : {state: 'confirming', offer, attempt, resumed: false, tries: 0, result};
    case 'pending': {
      const waits = purchase.state === 'opening' || isDecidedUpon(purchase);
      const known = own !== undefined && (own.session_id ?? attempt.session_id) === attempt.session_id;
      return waits || known || attempt.url === undefined
        ? purchase
        : {state: 'paying', offer, attempt, page: 'elsewhere'};
    }
    default:
      return purchase;
  }
}

/** The backend has said that the order is on hold. */
function isDecidedUpon(purchase: Purchase): boolean {
  return purchase.state === 'confirming' && purchase.result !== undefined;
}

function ownAttempt(purchase: Purchase): Attempt | undefined {
  if ('attempt' in purchase) return purchase.attempt;
  return 'open' in purchase ? purchase.open : undefined;
}
