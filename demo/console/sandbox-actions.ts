import {type CalendarDate, calendarDateAt, invoiceTerms} from 'invoice-checkout';
import type {ConsoleContext} from './environment.ts';
import {noticePage} from './notice.ts';
import {readAmount} from './read-number.ts';
import type {SandboxControl} from './sandbox-control.ts';

/** What a tester can do with an invoice in the sandbox: `POST` handlers by the last part of their path. */
export function sandboxActions(sandbox: SandboxControl) {
  return {
    async payment(c: ConsoleContext): Promise<Response> {
      const id = c.req.param('id') ?? '';
      const amount = readAmount(await field(c, 'amount'));
      if (amount === undefined) return c.redirect(noticePage(id, {refused: 'amount'}), 303);
      const paid = await sandbox.pay(id, amount);
      return c.redirect(noticePage(id, paid ? {done: 'paid'} : {refused: 'not-payable'}), 303);
    },

    async settlement(c: ConsoleContext): Promise<Response> {
      const id = c.req.param('id') ?? '';
      const settled = await sandbox.settle(id);
      return c.redirect(noticePage(id, settled ? {done: 'settled'} : {refused: 'not-settleable'}), 303);
    },

    async clock(c: ConsoleContext): Promise<Response> {
      const id = c.req.param('id') ?? '';
      const toPeriodEnd = (await field(c, 'to')) === 'period-end';
      const days = Number(await field(c, 'days'));
      const isDays = Number.isInteger(days) && days >= 1 && days <= 3650;
      if (!toPeriodEnd && !isDays) return c.redirect(noticePage(id, {refused: 'days'}), 303);
      await sandbox.advance(toPeriodEnd ? {to: nextCollectiveInvoices(await sandbox.now())} : {days});
      return c.redirect(noticePage(id, {done: 'clock-moved'}), 303);
    },
  };
}

async function field(c: ConsoleContext, name: string): Promise<string> {
  const {[name]: text} = await c.req.parseBody();
  return typeof text === 'string' ? text : '';
}

/** The day on which this month's purchases come on their collective invoices. */
function nextCollectiveInvoices(now: Date): CalendarDate {
  const monthly = {type: 'kravia.invoice_b2b_grouped', days_until_due: 0} as const;
  return invoiceTerms(monthly, calendarDateAt(now)).issueDate;
}
