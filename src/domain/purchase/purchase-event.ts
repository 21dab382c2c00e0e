import type {Problem} from './problem-code.ts';
import type {Attempt, CheckoutPage, Refusal} from './purchase-state.ts';
import type {PurchaseResult} from './receipt.ts';
import type {OpenedSession} from './session.ts';

/** Everything that can happen to a purchase that has an offer, or a token to ask about. Events about a session carry its token, so that late ones are known. */
export type PurchaseEvent =
  /** The page was reloaded while the session was being paid, or after the shopper had gone back to the form from it. */
  | {readonly type: 'resumed' | 'form_resumed'; readonly session: OpenedSession}
  | {readonly type: 'submitted'}
  | {readonly type: 'opened'; readonly session: OpenedSession}
  | {readonly type: 'refused'; readonly refusal: Refusal}
  | {readonly type: 'already_paid'; readonly result_token: string}
  | {readonly type: 'checkout_page'; readonly result_token: string; readonly page: CheckoutPage}
  | {readonly type: 'checkout_left'; readonly result_token: string}
  | {readonly type: 'details_reopened'; readonly result_token: string}
  | {readonly type: 'answered'; readonly result_token: string; readonly result: PurchaseResult}
  | {readonly type: 'unanswered'; readonly result_token: string; readonly because?: Problem}
  | {readonly type: 'token_unknown'; readonly result_token: string; readonly because?: Problem}
  | {readonly type: 'started_over'}
  /** Another tab named a session. The backend was asked about it while `instead_of` was the token that mattered here. */
  | {
      readonly type: 'heard';
      readonly instead_of: string | undefined;
      readonly attempt: Attempt;
      readonly result: PurchaseResult;
    }
  /** The tab that was paying a session went back to its form. */
  | {readonly type: 'left_elsewhere'; readonly session_id: string}
  | {readonly type: 'continued_here'; readonly result_token: string};
