import type {Completion} from '../../domain/purchase/offer.ts';
import type {OpenedSession} from '../../domain/purchase/session.ts';
import type {StoredPurchase} from '../stores/purchases.ts';

/** What the widget is told of a session: where to pay it, unless the backend finishes the purchase itself. */
export function openedSession(
  {session_id, url, expires_at}: StoredPurchase,
  {completion, checkoutUrl, result_token}: SessionPage,
): OpenedSession {
  if (completion === 'server') return {session_id, completion, result_token};
  return {
    session_id,
    url,
    checkout_endpoint: checkoutUrl,
    completion,
    result_token,
    expires_at: new Date(expires_at).toISOString(),
  };
}

/** What a purchase does not know of its session. */
export interface SessionPage {
  readonly completion: Completion;
  /** Origin of Dintero's checkout page. */
  readonly checkoutUrl: string;
  readonly result_token: string;
}
