import type {Handler} from 'hono';
import {z} from 'zod';
import type {Environment} from '../http/environment.ts';
import {readJson} from '../http/read-json.ts';
import {withTransaction} from '../http/with-transaction.ts';
import {transactionJson} from '../ledger/transaction-json.ts';
import type {World} from '../world.ts';

const TransactionUpdate = z.strictObject({merchant_reference_2: z.string()});

/** `PUT /v1/transactions/{id}`: gives a transaction its second reference. Source: Dintero, payments API. */
export function updateTransactionHandler(world: World): Handler<Environment> {
  return withTransaction(world, async (c, transaction) => {
    const body = await readJson(c.req, TransactionUpdate);
    if (!body.ok) return body.issue;
    transaction.merchant_reference_2 = body.value.merchant_reference_2;
    transaction.updated_at = world.clock.now().toISOString();
    return c.json(transactionJson(transaction));
  });
}
