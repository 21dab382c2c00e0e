import {html} from 'hono/html';
import type {InvoiceFilter, InvoiceState, Invoices} from 'invoice-checkout/server';
import type {Html} from '../fill-page.ts';
import type {Language} from '../languages.ts';
import type {ConsoleWords} from '../words/console/console-words.ts';
import {consolePage} from './console-page.ts';
import {type ConsoleContext, consolePath} from './environment.ts';
import {invoiceTable} from './invoice-table.ts';
import {filterForm} from './list-filter.ts';
import {noticeOf} from './notice.ts';
import {consoleWords} from './words.ts';

/** `GET /console`: the invoices, the newest first, by state and by what is searched for if wanted. */
export function listPage(invoices: Invoices) {
  return async (c: ConsoleContext): Promise<Response> => {
    const {language} = c.var;
    const words = consoleWords[language];
    const {searchParams} = new URL(c.req.url);
    const filter = readFilter(searchParams, language);
    const {invoices: found, next} = await invoices.list(filter);
    const content = html`
      <div class="title-row">
        <h1 id="list-title">${words.title}</h1>
        <a class="button primary" href="${consolePath}/new">${words.newInvoice}</a>
      </div>
      ${noticeOf(searchParams, language)}
      ${filterForm(filter, language)}
      ${found.length > 0 ? invoiceTable(found, language) : html`<p class="empty">${whyEmpty(filter, next, words)}</p>`}
      ${pageLinks(filter, next, language)}`;
    return consolePage(c, {title: words.title, content});
  };
}

function readFilter(query: URLSearchParams, language: Language): InvoiceFilter {
  const [state, search, after] = [query.get('state') ?? '', query.get('search')?.trim(), query.get('after')];
  return {
    ...(Object.hasOwn(consoleWords[language].states, state) && {state: state as InvoiceState}),
    ...(search && {search: search.slice(0, 100)}),
    ...(after && {after}),
  };
}

function whyEmpty({state, search}: InvoiceFilter, next: string | undefined, words: ConsoleWords): string {
  if (next !== undefined) return words.noneFoundYet;
  return state === undefined && search === undefined ? words.none : words.noneFound;
}

function pageLinks(
  {after, ...filter}: InvoiceFilter,
  next: string | undefined,
  language: Language,
): Html | '' {
  if (after === undefined && next === undefined) return '';
  const {pages, newest, older} = consoleWords[language];
  const {state = '', search = ''} = filter;
  const address = (query: Record<string, string>) => `${consolePath}?${new URLSearchParams(query)}`;
  return html`
    <nav class="pages" aria-label="${pages}">
      ${after === undefined ? '' : html`<a class="button" href="${address({search, state})}">${newest}</a>`}
      ${next === undefined ? '' : html`<a class="button" rel="next" href="${address({search, state, after: next})}">${older}</a>`}
    </nav>`;
}
