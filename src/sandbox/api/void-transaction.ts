import type {Handler} from 'hono';
import type {Environment} from '../http/environment.ts';
import {errorAnswer} from '../http/error-answer.ts';
import {withTransaction} from '../http/with-transaction.ts';
import {voidTransaction} from '../kravia/void-transaction.ts';
import {transactionJson} from '../ledger/transaction-json.ts';
import type {World} from '../world.ts';

/**
 * `POST /v1/transactions/{id}/void`: cancels the invoice, or what is left to pay of it. 400 unless it is AUTHORIZED
 * or PARTIALLY_CAPTURED. Source: Dintero, Kravia overview (cancelling).
 */
export function voidTransactionHandler(world: World): Handler<Environment> {
  return withTransaction(world, (c, transaction) =>
    voidTransaction(world, transaction, c.get('account').clientId)
      ? Response.json(transactionJson(transaction))
      : errorAnswer(400, `A transaction that is ${transaction.status} cannot be voided`),
  );
}

/** `POST /v1/transactions/{id}/refund`: always 400, Kravia has no refunds. Source: Dintero, Kravia overview. */
export function refundTransactionHandler(world: World): Handler<Environment> {
  return withTransaction(world, () => errorAnswer(400, 'Refunds are not supported for kravia: void instead'));
}
