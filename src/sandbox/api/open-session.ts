import type {Context} from 'hono';
import type {Environment} from '../http/environment.ts';
import {systemHeaders} from '../http/system-headers.ts';
import type {InvoiceTerms} from '../kravia/invoice-terms.ts';
import {recordSession} from '../ledger/ledger.ts';
import {newId} from '../ledger/new-id.ts';
import type {Session} from '../ledger/session.ts';
import type {SessionRequest} from '../schemas/session-request.ts';
import type {World} from '../world.ts';

const LIFETIME = 4 * 3_600_000;

/** Puts a session of the calling account on file. It lives for four hours unless the request says otherwise. */
export function openSession(
  {clock, ledger}: World,
  c: Context<Environment>,
  request: SessionRequest,
  products: readonly InvoiceTerms[],
): Session {
  const now = clock.now();
  const expires_at = request.expires_at ?? new Date(now.getTime() + LIFETIME).toISOString();
  const created_at = now.toISOString();
  const session: Session = {
    id: newId(c.get('account').accountId),
    created_at,
    updated_at: created_at,
    expires_at,
    deadline: request.expires_at ? Date.parse(expires_at) + clock.offset() : Date.parse(expires_at),
    request,
    products,
    origin: new URL(c.req.url).origin,
    initiating_system_request_headers: systemHeaders(c.req),
    events: [],
  };
  recordSession(session, 'INITIATED', now);
  ledger.sessions.put(session);
  return session;
}
