import type {Handler} from 'hono';
import {accountIdOf} from '../account.ts';
import {documentAnswer} from '../document/document-answer.ts';
import type {Environment} from '../http/environment.ts';
import {errorAnswer} from '../http/error-answer.ts';
import type {World} from '../world.ts';

/** `GET /transaction-attachments/{name}`: the invoice as PDF. Needs an access token. */
export function attachmentHandler({ledger}: World): Handler<Environment> {
  return (c) => {
    const invoice = ledger.invoices.get(c.req.param('name') ?? '');
    const account = c.get('account');
    const own = invoice?.transactions.some(({id}) => accountIdOf(id) === account.accountId);
    if (invoice === undefined || !own) return errorAnswer(404, 'Attachment not found', {code: 'NOT FOUND'});
    return documentAnswer(invoice, account.merchant);
  };
}
