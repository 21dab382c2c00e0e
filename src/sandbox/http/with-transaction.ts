import type {Context, Handler} from 'hono';
import {accountIdOf} from '../account.ts';
import type {Transaction} from '../ledger/transaction.ts';
import type {World} from '../world.ts';
import type {Environment} from './environment.ts';
import {errorAnswer} from './error-answer.ts';

/** A handler of `…/{id}…` behind an access token that is only asked about transactions of its account; others: 404. */
export function withTransaction(
  {ledger}: World,
  handle: (c: Context<Environment>, transaction: Transaction) => Response | Promise<Response>,
): Handler<Environment> {
  return (c) => {
    const transaction = ledger.transactions.get(c.req.param('id') ?? '');
    if (transaction === undefined || accountIdOf(transaction.id) !== c.get('account').accountId)
      return errorAnswer(404, 'Transaction not found', {code: 'NOT FOUND'});
    return handle(c, transaction);
  };
}
