import type {Handler} from 'hono';
import type {Environment} from '../http/environment.ts';
import {withTransaction} from '../http/with-transaction.ts';
import type {World} from '../world.ts';
import {includedIn} from './included.ts';

/** `GET /v1/transactions/{id}`: the transaction, with its session on `includes=session`. */
export function readTransactionHandler(world: World): Handler<Environment> {
  return withTransaction(world, (c, transaction) =>
    c.json(includedIn(world, transaction, c.req.queries('includes'))),
  );
}
