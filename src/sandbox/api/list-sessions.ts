import type {Handler} from 'hono';
import type {Environment} from '../http/environment.ts';
import {errorAnswer} from '../http/error-answer.ts';
import {validationAnswer} from '../http/validation-answer.ts';
import type {Session} from '../ledger/session.ts';
import {sessionJson} from '../ledger/session-json.ts';
import {SessionQuery} from '../schemas/list-query.ts';
import type {World} from '../world.ts';
import {isFound, isWithin, pageOf} from './page-of.ts';

/** `GET /v1/sessions`: newest first, by all of Dintero's filters. Source: Dintero, payments API: list sessions. */
export function listSessionsHandler({ledger, settings}: World): Handler<Environment> {
  return (c) => {
    const query = SessionQuery.safeParse(c.req.queries());
    if (!query.success) return validationAnswer(query.error, c.req.queries());
    const fits = (session: Session) => sessionFits(session, query.data);
    const page = pageOf(ledger.sessions.all(), c.get('account').accountId, query.data, fits);
    if (page === undefined) return errorAnswer(400, 'starting_after is not in this list');
    return c.json(page.map((session) => sessionJson(settings, session)));
  };
}

function sessionFits(session: Session, query: SessionQuery): boolean {
  const {order, customer} = session.request;
  const {merchant_reference, merchant_reference_2, billing_address, store} = order;
  return (
    (query.id?.includes(session.id) ?? true) &&
    (query.transaction_id?.includes(session.transaction_id ?? '') ?? true) &&
    (query.store_id?.includes(store?.id ?? '') ?? true) &&
    isWithin(session.created_at, query['created_at.gte'], query['created_at.lte']) &&
    isFound(
      query.search,
      session.id,
      merchant_reference,
      merchant_reference_2,
      customer?.email,
      billing_address?.business_name,
      billing_address?.email,
    )
  );
}
