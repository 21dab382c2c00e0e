import type {Handler} from 'hono';
import {errorAnswer} from '../http/error-answer.ts';
import {sessionJson} from '../ledger/session-json.ts';
import {transactionJson} from '../ledger/transaction-json.ts';
import type {World} from '../world.ts';

/** `GET /v1/transactions/{id}`: the transaction, with its session on `includes=session`. */
export function readTransactionHandler({ledger, settings}: World): Handler {
  return (c) => {
    const transaction = ledger.transactions.get(c.req.param('id') ?? '');
    if (transaction === undefined) return errorAnswer(404, 'Transaction not found', {code: 'NOT FOUND'});
    const withSession = (c.req.queries('includes') ?? [])
      .flatMap((list) => list.split(','))
      .includes('session');
    return c.json({
      ...transactionJson(transaction),
      ...(withSession && {session: sessionJson(settings, ledger.sessionOf(transaction))}),
    });
  };
}
