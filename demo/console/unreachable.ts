import {html} from 'hono/html';
import {HTTPException} from 'hono/http-exception';
import {DinteroError} from 'invoice-checkout/server';
import {consolePage} from './console-page.ts';
import {type ConsoleContext, consolePath} from './environment.ts';
import {newInvoiceWords} from './new-invoice/words.ts';
import {invoicePage} from './notice.ts';
import {consoleWords} from './words.ts';

/** Answers when Dintero cannot be asked; everything else that is thrown is a bug or a refused request, and goes on. */
export function unreachable(error: Error, c: ConsoleContext): Response | Promise<Response> {
  if (error instanceof HTTPException) return error.getResponse();
  if (!(error instanceof DinteroError)) throw error;
  console.warn(`  console: ${error.message}`);
  const {unreachable: title, perhapsDone, tryAgain, backToList} = consoleWords[c.var.language];
  const {pathname, search} = new URL(c.req.url);
  const content = html`
    <h1>${title}</h1>
    ${
      c.req.method === 'GET'
        ? html`<p><a class="button" href="${pathname}${search}">${tryAgain}</a></p>`
        : html`<p>${perhapsDone}</p><p><a class="button" href="${invoicePage(c.req.param('id') ?? '')}">${newInvoiceWords[c.var.language].seeInvoice}</a></p>`
    }
    <p><a href="${consolePath}">${backToList}</a></p>`;
  return consolePage(c, {title, content, status: 503});
}
