import {Hono} from 'hono';
import {csrf} from 'hono/csrf';
import type {Invoices} from 'invoice-checkout/server';
import {cancelPage} from './cancel-page.ts';
import {changeInvoice} from './change-invoice.ts';
import {invoiceDocument} from './document.ts';
import {type ConsoleEnvironment, knowReader} from './environment.ts';
import {invoicePage} from './invoice-page.ts';
import {listPage} from './list-page.ts';
import {newInvoicePage, newInvoiceSent} from './new-invoice/new-invoice.ts';
import {sandboxActions} from './sandbox-actions.ts';
import type {SandboxControl} from './sandbox-control.ts';
import {thisMachineOnly} from './this-machine.ts';
import {unreachable} from './unreachable.ts';

/** What the console works with. */
export interface ConsoleOptions {
  /** `backend.invoices`. */
  readonly invoices: Invoices;
  /** Only where the sandbox plays Dintero. */
  readonly sandbox?: SandboxControl | undefined;
}

/**
 * The merchant console: a back office over `backend.invoices`. It names buyers and changes invoices, so it answers on
 * the demo's own machine only, and takes no action that another site's page sends. A real shop puts it behind its own
 * log-in.
 */
export function createConsole({invoices, sandbox}: ConsoleOptions): Hono<ConsoleEnvironment> {
  const app = new Hono<ConsoleEnvironment>();
  app.use(knowReader, thisMachineOnly, csrf());
  app.get('/', listPage(invoices));
  app.get('/new', newInvoicePage);
  app.post('/new', newInvoiceSent(invoices));
  app.get('/:id', invoicePage(invoices, sandbox));
  app.post('/:id/collection', changeInvoice(invoices.startCollection, 'collection-started'));
  app.get('/:id/cancel', cancelPage(invoices));
  app.post('/:id/cancel', changeInvoice(invoices.cancel, 'cancelled'));
  app.get('/:id/document', invoiceDocument(invoices));
  if (sandbox !== undefined) {
    const {payment, settlement, clock} = sandboxActions(sandbox);
    app.post('/:id/payment', payment);
    app.post('/:id/settlement', settlement);
    app.post('/:id/clock', clock);
  }
  app.onError(unreachable);
  return app;
}
