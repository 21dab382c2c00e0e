import {html} from 'hono/html';
import type {Invoices} from 'invoice-checkout/server';
import {consolePage} from './console-page.ts';
import {type ConsoleContext, consolePath} from './environment.ts';
import {invoiceActions} from './invoice-actions.ts';
import {invoiceFacts} from './invoice-facts.ts';
import {invoiceLines} from './invoice-lines.ts';
import {stateText} from './invoice-words.ts';
import {moneyFacts} from './money-facts.ts';
import {noticeOf} from './notice.ts';
import {paymentDetails} from './payment-details.ts';
import type {SandboxControl} from './sandbox-control.ts';
import {sandboxTools} from './sandbox-tools.ts';
import {timeline} from './timeline.ts';
import {consoleWords} from './words.ts';

/** `GET /console/{transaction_id}`: everything about one invoice, and what can be done with it. */
export function invoicePage(invoices: Invoices, sandbox?: SandboxControl) {
  return async (c: ConsoleContext): Promise<Response> => {
    const {language} = c.var;
    const words = consoleWords[language];
    const invoice = await invoices.read(c.req.param('id') ?? '');
    if (invoice === undefined) return invoiceMissing(c);

    const {merchant_reference, state = 'unknown'} = invoice;
    const [name, standing] = [`${words.invoice} ${merchant_reference}`, stateText(invoice, words)];
    const content = html`
      <p class="back"><a href="${consolePath}">${words.backToList}</a></p>
      <div class="title-row">
        <h1>${name}</h1>
        <span class="state" data-state="${state}">${standing}</span>
      </div>
      ${noticeOf(new URL(c.req.url).searchParams, language)}
      <div class="columns">
        <div class="sections">
          ${moneyFacts(invoice, language)}
          ${invoiceActions(invoice, language)}
          ${paymentDetails(invoice, language)}
          ${invoiceFacts(invoice, language)}
          ${invoiceLines(invoice, language)}
        </div>
        <div class="sections">
          ${timeline(invoice, language)}
          ${sandbox ? sandboxTools(invoice, await sandbox.now(), language) : ''}
        </div>
      </div>`;
    return consolePage(c, {title: `${name}: ${standing}`, content});
  };
}

/** Says that the account has no such invoice. */
export function invoiceMissing(c: ConsoleContext): Promise<Response> {
  const {notFound, backToList} = consoleWords[c.var.language];
  const content = html`<h1>${notFound}</h1><p><a href="${consolePath}">${backToList}</a></p>`;
  return consolePage(c, {title: notFound, content, status: 404});
}
