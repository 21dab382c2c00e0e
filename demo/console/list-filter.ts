import {html} from 'hono/html';
import type {InvoiceFilter} from 'invoice-checkout/server';
import type {Html} from '../fill-page.ts';
import type {Language} from '../languages.ts';
import {consolePath} from './environment.ts';
import {consoleWords} from './words.ts';

/** The fields by which the list is narrowed: a form that needs no script. */
export function filterForm({state, search = ''}: InvoiceFilter, language: Language): Html {
  const words = consoleWords[language];
  return html`
    <form class="filter" action="${consolePath}" role="search">
      <label class="wide">${words.search}
        <input type="search" name="search" value="${search}" maxlength="100" autocomplete="off" spellcheck="false" autocapitalize="off" enterkeyhint="search">
      </label>
      <label>${words.state}
        <select name="state" autocomplete="off">
          <option value="">${words.allStates}</option>
          ${Object.entries(words.states).map(
            ([value, text]) =>
              html`<option value="${value}" ${value === state ? 'selected' : ''}>${text}</option>`,
          )}
        </select>
      </label>
      <button>${words.filter}</button>
      ${state || search ? html`<a class="button" href="${consolePath}">${words.showAll}</a>` : ''}
    </form>`;
}
