import type {OpenedSession} from '../domain/purchase/session.ts';
import {members} from './members.ts';

/** The session in a backend's answer, if it is one; a page that is not on the web is never opened. */
export function readSession(json: unknown): OpenedSession | undefined {
  const {session_id, result_token, url, checkout_endpoint, completion} = members(json);
  if (typeof session_id !== 'string' || typeof result_token !== 'string') return undefined;
  const payable = isWebAddress(url) && isWebAddress(checkout_endpoint);
  const finished = completion === 'server' && url === undefined;
  return payable || finished ? (json as OpenedSession) : undefined;
}

function isWebAddress(text: unknown): boolean {
  return typeof text === 'string' && /^https?:\/\//.test(text) && URL.canParse(text);
}
