import type {FieldIssue} from '../billing/issue.ts';
import type {Offer} from './offer.ts';
import type {FailureReason} from './outcome.ts';
import type {Problem} from './problem-code.ts';
import type {PurchaseResult} from './receipt.ts';
import type {OpenedSession} from './session.ts';

/** What is known of the session being paid; a return page knows its result token alone. */
export type Attempt = Pick<OpenedSession, 'result_token'> & Partial<OpenedSession>;

/** Where a purchase stands, with the facts of that state and no others. */
export type Purchase =
  | {readonly state: 'loading'}
  /** Nothing can be shown but the reason and, if it may pass, a way to try again. */
  | ({readonly state: 'unavailable'} & Problem)
  /** `open` is a session that the shopper left to change something, and that nobody has paid so far. */
  | {readonly state: 'choosing'; readonly offer: Offer; readonly open?: Attempt; readonly refusal?: Refusal}
  | {readonly state: 'opening'; readonly offer: Offer; readonly open?: Attempt}
  | {readonly state: 'paying'; readonly offer: Offer; readonly attempt: Attempt; readonly page: CheckoutPage}
  | Confirming
  | {readonly state: 'settled'; readonly attempt: Attempt; readonly result: PurchaseResult}
  | {readonly state: 'cancelled' | 'expired'; readonly offer?: Offer; readonly attempt: Attempt}
  | {
      readonly state: 'failed';
      readonly offer?: Offer;
      readonly attempt: Attempt;
      readonly reason: FailureReason;
    };

/**
 * What Dintero's page is doing: a page that does not show in time may still come, and one that another tab shows is
 * not shown here unless the shopper wishes so.
 */
export type CheckoutPage = 'opening' | 'shown' | 'unreachable' | 'elsewhere';

/** The backend is asked what became of the attempt. */
export interface Confirming {
  readonly state: 'confirming';
  readonly offer?: Offer;
  readonly attempt: Attempt;
  /** The page was reloaded: an attempt that is still open is paid on. */
  readonly resumed: boolean;
  /** Answers so far that decided nothing, or did not come. */
  readonly tries: number;
  /** The last answer, when it was `on_hold`. */
  readonly result?: PurchaseResult;
  /** Why a question got no answer, when one did not. */
  readonly unanswered?: Problem;
}

/** Why the backend opened no session. */
export interface Refusal extends Problem {
  readonly issues?: readonly FieldIssue[];
}

/** The token of the session whose outcome matters now, if there is one. */
export function openToken(purchase: Purchase): string | undefined {
  if ('attempt' in purchase) return purchase.attempt.result_token;
  return 'open' in purchase ? purchase.open?.result_token : undefined;
}

/** A purchase that begins on the shop's return page. */
export function returned(result_token: string): Purchase {
  return {state: 'confirming', attempt: {result_token}, resumed: false, tries: 0};
}
