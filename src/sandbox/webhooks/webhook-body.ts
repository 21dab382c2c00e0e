import type {Notice} from '../callbacks/callback-request.ts';
import {transactionJson} from '../ledger/transaction-json.ts';
import type {WebhookEvent} from './subscription.ts';

/**
 * What a subscriber is told about a transaction: the short form of `checkout_transaction`, or for
 * `checkout_authorization` all that a callback would carry. `undefined` where there is nothing to tell.
 * Source: Dintero, Checkout webhook; webhooks (checkout_authorization).
 */
export function webhookBody(
  event: WebhookEvent,
  {transaction, event: happened, error}: Notice,
): object | undefined {
  if (transaction === undefined) return undefined;
  if (event === 'checkout_authorization') {
    const decided = happened === undefined && error === undefined;
    return decided ? {transaction: transactionJson(transaction)} : undefined;
  }
  const {id, session_id, merchant_reference, merchant_reference_2, status, created_at, updated_at} =
    transaction;
  return {
    transaction: {id, session_id, merchant_reference, merchant_reference_2, status, created_at, updated_at},
  };
}
