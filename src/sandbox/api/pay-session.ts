import type {Context, Handler} from 'hono';
import {bearerAccount, unauthorized} from '../http/bearer.ts';
import type {Environment} from '../http/environment.ts';
import {errorAnswer} from '../http/error-answer.ts';
import {readJson} from '../http/read-json.ts';
import {noteVisitor} from '../http/visitor.ts';
import {withSession} from '../http/with-session.ts';
import {authorize} from '../kravia/authorize.ts';
import {initiate} from '../kravia/initiate.ts';
import {payLockOf, type Session} from '../ledger/session.ts';
import {sessionState} from '../ledger/session-state.ts';
import {PayRequest} from '../schemas/pay-request.ts';
import type {World} from '../world.ts';
import {acceptedAnswer, identityAnswer, paidAnswer} from './pay-answer.ts';

const DECISION = 2000;

/**
 * `POST /v1/sessions/{id}/pay`: the checkout page's call, and the second step of a merchant's own flow when it
 * carries an access token. The page is sent on to the identity check where one is required; a merchant's server
 * has nobody to identify and is refused. Source: Dintero, payments API: session pay; Kravia merchant initiated.
 */
export function paySessionHandler(world: World): Handler<Environment> {
  return withSession(world, async (c, session) => {
    const authorization = c.req.header('authorization');
    if (authorization !== undefined && bearerAccount(world, authorization) === undefined)
      return unauthorized();
    const body = await readJson(c.req, PayRequest);
    if (!body.ok) return body.issue;
    const refusal = refusePayment(world, session, c);
    if (refusal !== undefined) return refusal;
    const terms = session.products.find(({type}) => type === body.value.payment_product_type);
    if (terms === undefined) return errorAnswer(400, 'The payment type is not enabled in the session');
    if (terms.payability !== 'payable') return errorAnswer(400, `The payment type is ${terms.payability}`);
    const identify = terms.require_identity_verification;
    if (identify && authorization !== undefined)
      return errorAnswer(400, 'Identity verification is required: let the customer pay on the checkout page');

    if (authorization === undefined) noteVisitor(c, session);
    const transaction = initiate(world, session, body.value, terms);
    if (identify) return identityAnswer(session);
    if (authorization !== undefined && world.settings.payAnswer === 'accepted') {
      world.timeline.after(DECISION, {kind: 'authorize', transaction_id: transaction.id});
      return acceptedAnswer(session);
    }
    authorize(world, transaction);
    return paidAnswer(world, session, transaction);
  });
}

function refusePayment(world: World, session: Session, c: Context): Response | undefined {
  const unmodifiedSince = c.req.header('if-unmodified-since');
  if (unmodifiedSince !== undefined && seconds(unmodifiedSince) !== seconds(session.updated_at))
    return errorAnswer(412, 'The session was changed');
  switch (sessionState(world, session)) {
    case 'open':
      return payLockOf(session)
        ? errorAnswer(400, 'The session is locked: its order is being changed')
        : undefined;
    case 'expired':
      return errorAnswer(400, 'The session has expired');
    case 'cancelled':
      return errorAnswer(400, 'The session is cancelled');
    default:
      return errorAnswer(409, 'The session has its transaction already');
  }
}

/** HTTP dates know no fractions. */
function seconds(date: string): number {
  return Math.floor(Date.parse(date) / 1000);
}
