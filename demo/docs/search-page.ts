import {html} from 'hono/html';
import type {Html} from '../fill-page.ts';
import {excerpt, findSections} from './find-sections.ts';

/** What the documentation has on a query: sections of pages, with the words around the first hit. */
export function searchPage(query: string): Html {
  const found = findSections(query);
  if (found.length === 0)
    return html`<h1>Search</h1>
      <p>${query === '' ? 'Type a word into the field above.' : `Nothing has all of “${query}”. Try one word of it.`}</p>`;
  return html`
    <h1>Search: ${query}</h1>
    <ul class="found">${found.map(
      (section) => html`<li>
        <a href="${section.address}">${section.page}${
          section.heading === '' || section.heading === section.page ? '' : ` – ${section.heading}`
        }</a>
        <p>${excerpt(section, query)}</p>
      </li>`,
    )}</ul>`;
}
