import type {ChangeRefusal, Invoices} from 'invoice-checkout/server';
import type {ConsoleContext} from './environment.ts';
import {invoiceMissing} from './invoice-page.ts';
import {type Done, noticePage} from './notice.ts';

type Change = (transactionId: string) => ReturnType<Invoices['cancel']>;

/** `POST` of an action on one invoice: does it, and goes back to the invoice with what became of it. */
export function changeInvoice(change: Change, done: Done) {
  return async (c: ConsoleContext): Promise<Response> => {
    const id = c.req.param('id') ?? '';
    const changed = await change(id);
    if (changed.ok) return c.redirect(noticePage(id, {done}), 303);
    return refusal(c, id, changed.issue);
  };
}

function refusal(c: ConsoleContext, id: string, {code}: ChangeRefusal): Response | Promise<Response> {
  return code === 'unknown-invoice' ? invoiceMissing(c) : c.redirect(noticePage(id, {refused: code}), 303);
}
