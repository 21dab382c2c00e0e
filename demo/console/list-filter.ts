import {html} from 'hono/html';
import type {InvoiceFilter} from 'invoice-checkout/server';
import type {Html} from '../fill-page.ts';
import type {Language} from '../languages.ts';
import {consolePath} from './environment.ts';
import {consoleWords} from './words.ts';

/** The fields by which the list is narrowed. */
export function filterForm({state, merchant_reference = ''}: InvoiceFilter, language: Language): Html {
  const words = consoleWords[language];
  return html`
    <form class="filter" action="${consolePath}" role="search">
      <label>${words.state}
        <select name="state" autocomplete="off">
          <option value="">${words.allStates}</option>
          ${Object.entries(words.states).map(
            ([value, text]) =>
              html`<option value="${value}" ${value === state ? 'selected' : ''}>${text}</option>`,
          )}
        </select>
      </label>
      <label>${words.reference}
        <input name="merchant_reference" value="${merchant_reference}" autocomplete="off" spellcheck="false" autocapitalize="off">
      </label>
      <button>${words.filter}</button>
      ${state || merchant_reference ? html`<a class="button" href="${consolePath}">${words.showAll}</a>` : ''}
    </form>`;
}
