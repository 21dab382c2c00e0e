import type {Context, Handler} from 'hono';
import {homePage} from '../console/home-page.ts';
import type {Environment} from '../http/environment.ts';
import {noteVisitor} from '../http/visitor.ts';
import {recordSession} from '../ledger/ledger.ts';
import {returnAddress} from '../ledger/return-address.ts';
import {hasEvent, type Session} from '../ledger/session.ts';
import {sessionState} from '../ledger/session-state.ts';
import type {World} from '../world.ts';
import {endingPage, notFoundPage, resultPage} from './ending-page.ts';
import {pageAnswer} from './page-answer.ts';
import {pageView} from './page-view.ts';
import {paymentPage} from './payment-page.ts';

/** `GET /?sid=…`: the checkout page in the state that its session is in; without a session, the sandbox's own page. */
export function checkoutPageHandler(world: World): Handler<Environment> {
  return (c) => {
    const sid = c.req.query('sid');
    if (sid === undefined) return pageAnswer(homePage(world.settings));
    const session = world.ledger.sessions.get(sid);
    if (session === undefined) return pageAnswer(notFoundPage(pageView(c), sid, undefined), 404);
    return sessionPage(world, session, c);
  };
}

function sessionPage(world: World, session: Session, c: Context<Environment>): Promise<Response> {
  const state = sessionState(world, session);
  if (state === 'expired')
    return pageAnswer(notFoundPage(pageView(c), session.id, returnAddress(world, session)), 404);
  if (state !== 'open') return pageAnswer(endingPage(world, session, state, pageView(c)));
  noteVisitor(c, session);
  if (!hasEvent(session, 'VISITED')) recordSession(session, 'VISITED', world.clock.now());
  return pageAnswer(paymentPage(world, session, pageView(c)));
}

/** `GET /embedResult/`: where the SDK sends the frame once the shop knows the outcome. */
export function embedResultHandler(world: World): Handler<Environment> {
  return (c) => {
    const {sid = '', error} = c.req.query();
    const session = world.ledger.sessions.get(sid);
    return pageAnswer(resultPage(pageView(c), sid, session && sessionState(world, session), error));
  };
}
