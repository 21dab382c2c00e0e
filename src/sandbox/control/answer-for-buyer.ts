import {authorize} from '../kravia/authorize.ts';
import {cancel} from '../kravia/cancel.ts';
import {initiate} from '../kravia/initiate.ts';
import {payLockOf, type Session} from '../ledger/session.ts';
import {sessionState} from '../ledger/session-state.ts';
import {decideIdentity, type IdentityAnswer} from '../page/decide-identity.ts';
import {PayRequest} from '../schemas/pay-request.ts';
import type {World} from '../world.ts';

/** What a buyer does on the checkout page: pays and answers the identity check so, or cancels. */
export type BuyerAnswer = IdentityAnswer | 'cancel';

/**
 * Does for a buyer what they would do in a browser, with the product that is preselected on the checkout page and the
 * address that the shop gave. Throws a `RangeError` where the page could not do it.
 */
export function answerForBuyer(world: World, sessionId: string, answer: BuyerAnswer): void {
  const session = world.ledger.sessions.get(sessionId);
  if (session === undefined || sessionState(world, session) !== 'open' || payLockOf(session))
    throw new RangeError('There is no such session that can be paid');
  if (answer === 'cancel') {
    cancel(world, session, 'customer');
    return;
  }
  const {terms, payment} = preselected(session);
  const transaction = initiate(world, session, payment, terms);
  if (terms.require_identity_verification) decideIdentity(world, transaction, answer);
  else authorize(world, transaction);
}

function preselected({products, request}: Session) {
  const preferred = request.configuration?.default_payment_type;
  const payable = products.filter(({payability}) => payability === 'payable');
  const terms = payable.find(({type}) => type === preferred) ?? payable[0];
  const payment = PayRequest.safeParse({
    payment_product_type: terms?.type,
    billing_address: request.order.billing_address,
  });
  if (terms === undefined || !payment.success)
    throw new RangeError('The session has no product to pay with, or lacks parts of the billing address');
  return {terms, payment: payment.data};
}
