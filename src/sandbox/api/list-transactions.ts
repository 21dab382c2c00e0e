import type {Handler} from 'hono';
import {z} from 'zod';
import {errorAnswer} from '../http/error-answer.ts';
import {transactionJson} from '../ledger/transaction-json.ts';
import type {World} from '../world.ts';

const Filters = z.strictObject({
  merchant_reference: z.string().optional(),
  session_id: z.string().optional(),
  status: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(10),
  starting_after: z.string().optional(),
});

/** `GET /v1/transactions`: newest first, ten unless `limit` says more, from behind `starting_after`. */
export function listTransactionsHandler({ledger}: World): Handler {
  return (c) => {
    const filters = Filters.safeParse(c.req.query());
    if (!filters.success) return errorAnswer(400, 'A filter is unknown or cannot be used');
    const {limit, starting_after, ...wanted} = filters.data;
    const newestFirst = [...ledger.transactions.values()].reverse();
    const start = newestFirst.findIndex(({id}) => id === starting_after) + 1;
    const found = newestFirst
      .slice(start)
      .filter((transaction) =>
        (Object.keys(wanted) as (keyof typeof wanted)[]).every(
          (name) => wanted[name] === undefined || transaction[name] === wanted[name],
        ),
      );
    return c.json(found.slice(0, limit).map(transactionJson));
  };
}
