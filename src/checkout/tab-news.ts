import type {OpenedSession} from '../domain/purchase/session.ts';
import {members} from './members.ts';
import {readSession} from './read-session.ts';

/**
 * What the tabs of one shopper tell each other about an order. Carries no personal data, and is a hint to ask the
 * backend, never the outcome.
 */
export type TabNews =
  /** This tab has just come: who knows something? */
  | {readonly type: 'asking'}
  /** The session is being paid. */
  | {readonly type: 'paying'; readonly session: OpenedSession}
  /** The tab that was paying the session went back to its form. */
  | {readonly type: 'left'; readonly session_id: string}
  /** The backend has said what became of the purchase that has this token. */
  | {readonly type: 'decided'; readonly result_token: string};

/** The news in a message of another tab, if it is any. */
export function readTabNews(message: unknown): TabNews | undefined {
  const {type, session, session_id, result_token} = members(message);
  switch (type) {
    case 'asking':
      return {type};
    case 'paying': {
      const open = readPayable(session);
      return open && {type, session: open};
    }
    case 'left':
      return typeof session_id === 'string' ? {type, session_id} : undefined;
    case 'decided':
      return typeof result_token === 'string' ? {type, result_token} : undefined;
    default:
      return undefined;
  }
}

/** The session of an attempt that has a page to pay it on, and nothing else of the attempt. */
export function readPayable(attempt: unknown): OpenedSession | undefined {
  const session = readSession(attempt);
  if (session?.url === undefined || session.checkout_endpoint === undefined) return undefined;
  const {session_id, url, checkout_endpoint, completion, result_token, expires_at} = session;
  const page = {session_id, url, checkout_endpoint, completion, result_token};
  return typeof expires_at === 'string' ? {...page, expires_at} : page;
}
