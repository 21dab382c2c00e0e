import fc from 'fast-check';
import type {Outcome} from '../../src/domain/purchase/outcome.ts';
import {advance} from '../../src/domain/purchase/purchase.ts';
import type {PurchaseEvent} from '../../src/domain/purchase/purchase-event.ts';
import type {CheckoutPage, Purchase} from '../../src/domain/purchase/purchase-state.ts';
import type {PurchaseResult} from '../../src/domain/purchase/receipt.ts';
import type {OpenedSession} from '../../src/domain/purchase/session.ts';

/** A purchase that nothing has happened to. */
export const choosing: Extract<Purchase, {state: 'choosing'}> = {
  state: 'choosing',
  offer: {
    version: 1,
    order: {merchant_reference: 'order-1', amount: 1000, currency: 'NOK', items: []},
    products: [
      {
        type: 'kravia.invoice_b2b',
        days_until_due: 14,
        require_identity_verification: true,
        payability: 'payable',
        completion: 'checkout',
      },
    ],
    countries: ['NO'],
    default_country: 'NO',
    merchant: {name: 'Shop'},
  },
};

/** A session under the token that asks about it. */
export const session = (result_token: string): OpenedSession => ({
  session_id: `T.${result_token}`,
  url: 'https://checkout.example/',
  checkout_endpoint: 'https://checkout.example',
  completion: 'checkout',
  result_token,
});

/** The backend's answer with an outcome, final when the outcome is an ending. */
export const result = (outcome: Outcome): PurchaseResult => ({
  outcome,
  final: outcome !== 'pending' && outcome !== 'on_hold',
});

/** The backend answered about a session. */
export const answered = (result_token: string, outcome: Outcome): PurchaseEvent => ({
  type: 'answered',
  result_token,
  result: result(outcome),
});

/** Another tab named a session, and the backend answered about it. */
export const heard = (
  result_token: string,
  outcome: Outcome,
  instead_of: string | undefined = undefined,
): PurchaseEvent => ({type: 'heard', instead_of, attempt: session(result_token), result: result(outcome)});

/** Where a purchase stands after events. */
export const after = (...events: readonly PurchaseEvent[]): Purchase => events.reduce(advance, choosing);

const token = fc.constantFrom('a', 'b', 'c');
const anyResult = fc.record({
  outcome: fc.constantFrom<Outcome>('authorized', 'on_hold', 'pending', 'cancelled', 'failed', 'expired'),
  final: fc.boolean(),
});
const anyPage = fc.constantFrom<CheckoutPage>('opening', 'shown', 'unreachable');

/** Anything that can happen to a purchase, about any of three sessions. */
export const anyEvent: fc.Arbitrary<PurchaseEvent> = fc.oneof(
  fc.constantFrom<PurchaseEvent>(
    {type: 'submitted'},
    {type: 'refused', refusal: {problem: 'internal'}},
    {type: 'started_over'},
  ),
  token.map((name): PurchaseEvent => ({type: 'resumed', session: session(name)})),
  token.map((name): PurchaseEvent => ({type: 'form_resumed', session: session(name)})),
  token.map((name): PurchaseEvent => ({type: 'opened', session: session(name)})),
  token.map((name): PurchaseEvent => ({type: 'left_elsewhere', session_id: session(name).session_id})),
  fc
    .tuple(
      token,
      fc.constantFrom(
        'already_paid' as const,
        'checkout_left' as const,
        'details_reopened' as const,
        'continued_here' as const,
        'unanswered' as const,
        'token_unknown' as const,
      ),
    )
    .map(([result_token, type]): PurchaseEvent => ({type, result_token})),
  fc
    .record({result_token: token, page: anyPage})
    .map((shown): PurchaseEvent => ({type: 'checkout_page', ...shown})),
  fc
    .record({result_token: token, result: anyResult})
    .map((answer): PurchaseEvent => ({type: 'answered', ...answer})),
  fc
    .record({instead_of: fc.option(token, {nil: undefined}), attempt: token.map(session), result: anyResult})
    .map((news): PurchaseEvent => ({type: 'heard', ...news})),
);
