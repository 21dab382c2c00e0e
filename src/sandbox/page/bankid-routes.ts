import type {Handler} from 'hono';
import type {Environment} from '../http/environment.ts';
import {sessionState} from '../ledger/session-state.ts';
import type {Transaction} from '../ledger/transaction.ts';
import type {World} from '../world.ts';
import {bankidPage} from './bankid-page.ts';
import {decideIdentity} from './decide-identity.ts';
import {pageAnswer} from './page-answer.ts';
import {pageView} from './page-view.ts';

/** `GET /bankid?sid=…`: the identity check of a payment that has begun; otherwise back to the checkout page. */
export function bankidHandler(world: World): Handler<Environment> {
  return (c) => {
    const view = pageView(c);
    const transaction = awaiting(world, c.req.query('sid'));
    if (transaction === undefined) return c.redirect(`/${view.search}`, 303);
    return pageAnswer(bankidPage(world, world.ledger.sessionOf(transaction), view));
  };
}

/** `POST /bankid?sid=…`: what the shopper answered. Abort is not the end: the checkout page says so and stays open. */
export function bankidAnswerHandler(world: World): Handler<Environment> {
  return async (c) => {
    const transaction = awaiting(world, c.req.query('sid'));
    if (transaction !== undefined) decideIdentity(world, transaction, (await c.req.formData()).get('answer'));
    return c.redirect(`/${pageView(c).search}`, 303);
  };
}

/** The payment that waits for its identity check; none once the session has ended or expired. */
function awaiting(world: World, sid = ''): Transaction | undefined {
  const session = world.ledger.sessions.get(sid);
  if (session === undefined || sessionState(world, session) !== 'open') return undefined;
  return world.ledger.transactionOf(session);
}
